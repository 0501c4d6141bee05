package import Journal

extension CanonicalRefusal: Explained {
  package var code: String { "not-canonical" }

  package var message: Message { "this can't stand in the journal: \(words)" }

  package var hint: Message? {
    switch reason {
    case .integerOutOfRange: "no amount of the books goes beyond 90,071,992,547,409.91"
    case .tooLong: "shorten the texts: a record has at most 65,535 bytes"
    default: nil
    }
  }

  package var exit: ExitStatus { .inputRejected }
}
