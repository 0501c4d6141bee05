package import Council

extension MessageRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
}
