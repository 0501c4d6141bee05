import Granting

extension InterestRefusal: Explained {
  package var code: String {
    switch self {
    case .undeclared: "interest-undeclared"
    case .recused: "recused"
    case .takenBack: "interest-taken-back"
    case .nothingNamed: "no-application-named"
    }
  }

  package var message: Message {
    switch self {
    case .undeclared(let member, let application):
      "\(member) has not yet said whether anything ties them to \(application)"
    case .recused(let member, let application, let kind):
      "\(member) declared an interest in \(application) (\(kind.rawValue)) and takes no part in it"
    case .takenBack(let member, let application):
      "\(member) has declared an interest in \(application), and this sheet says that there is none"
    case .nothingNamed: "no application is named"
    }
  }

  package var hint: Message? {
    switch self {
    case .undeclared(_, let application):
      "declare it first: caisse interest declare \(application) --kind none, or another kind"
    case .recused: "the other members decide; what was declared by mistake is declared anew"
    case .takenBack(_, let application):
      "what ties them no longer is declared at the books: caisse interest declare \(application)"
    case .nothingNamed: "name applications, or a round with --none --round"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .undeclared, .recused, .takenBack: .refused
    case .nothingNamed: .wrongUsage
    }
  }
}
