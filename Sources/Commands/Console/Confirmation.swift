package import Workflows

/// The person answered a question with no, or with something else.
package struct Cancelled: Error {
  package init() {}
}

extension Console {
  /// The same where `--confirm` may have been given several times, for several acts.
  package func confirm(_ act: Message, by words: String, given: [String]) throws {
    try confirm(act, by: words, given: given.contains(words) ? words : given.first)
  }

  /// Lets a dangerous act go on: with `--confirm` and the right words, or with the same typed at a
  /// terminal. Nothing ever waits for an answer where nobody can type one.
  package func confirm(_ act: Message, by words: String, given: String?) throws {
    if let given {
      guard given == words else { throw Self.refusal(act, words, "--confirm says something else") }
      return
    }
    guard let typedLine = surroundings.typedLine, surroundings.errors.isTerminal else {
      throw Self.refusal(act, words, "it needs to be confirmed")
    }
    say("About to \(act.text(in: currency)). Type \(words) to go on, or anything else to stop.")
    guard typedLine() == words else { throw Cancelled() }
  }

  private static func refusal(_ act: Message, _ words: String, _ reason: Message) -> Fault {
    Fault(
      code: "confirmation-needed", message: "can't \(act): \(reason)",
      hint: "give --confirm \(quotedForShell(words))", exit: .wrongUsage)
  }

  private static func quotedForShell(_ words: String) -> String {
    let isPlain = words.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    return isPlain && !words.isEmpty ? words : "'" + words + "'"
  }
}
