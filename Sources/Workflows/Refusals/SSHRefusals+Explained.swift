package import Journal

/// Keys and signatures from outside, in words.
extension SSHKeyRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
  package var exit: ExitStatus { .inputRejected }
}

extension SSHKeyFileRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
  package var exit: ExitStatus { .inputRejected }
}

extension SSHSignatureRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
  package var exit: ExitStatus { .inputRejected }
}
