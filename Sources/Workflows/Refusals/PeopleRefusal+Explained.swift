extension PeopleRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownPerson: "unknown-person"
    case .samePerson: "same-person"
    case .noPeopleFile: "people-not-at-hand"
    case .keptByLaw: "kept-by-law"
    }
  }

  package var message: Message {
    switch self {
    case .unknownPerson(let name): "the people file has nobody called \(name)"
    case .samePerson(let name): "\(name) can't be merged into itself"
    case .noPeopleFile: "the people file is not at hand"
    case .keptByLaw(let name, let donations, let kept):
      "\(name) is kept, restricted: \(donations == 1 ? "1 donation" : "\(donations) donations") \(Self.grounds(kept))"
    }
  }

  private static func grounds(_ kept: [Kept]) -> Message {
    kept.enumerated().reduce("") { words, kept in
      let and: Message = kept.offset == 0 ? "" : " and "
      return "\(words)\(and)until \(kept.element.until) because \(kept.element.ground.words)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownPerson: "name a donor by the id of caisse donor list, or by the e-mail"
    case .noPeopleFile: "put it back beside the books"
    case .keptByLaw: "what the law doesn't require is gone; erase the rest after that day"
    case .samePerson: "name two donors: see caisse donor list"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .noPeopleFile: .inputNotFound
    default: .refused
    }
  }
}
