import Council
package import Granting
import Ledger

extension GateRefusal: Explained {
  package var code: String {
    switch self {
    case .unanswered: "gate-unanswered"
    case .closed: "gate-closed"
    case .foundBefore: "gate-found-something"
    case .nothingFound: "gate-found-nothing"
    case .ownAnswer: "own-gate-answer"
    case .noSubject: "gate-of-nothing"
    }
  }

  package var message: Message {
    switch self {
    case .unanswered(let gate, let subjects):
      "\(Self.list(subjects)): nobody has said whether money may go through the gate ‘\(gate.rawValue)’: \(gate.question), \(gate.law)"
    case .closed(let gate, let subjects):
      "\(Self.list(subjects)): the gate ‘\(gate.rawValue)’ found something, and no decision has opened it, \(gate.law)"
    case .foundBefore(let gate, let subject):
      "the gate ‘\(gate.rawValue)’ found something of \(subject) before: that is not answered away"
    case .nothingFound(let gate, let subject):
      "the gate ‘\(gate.rawValue)’ found nothing of \(subject)"
    case .ownAnswer(let member, let gate, let subject):
      "\(member) answered the gate ‘\(gate.rawValue)’ of \(subject): another decides about it"
    case .noSubject: "this is about no application, payout or campaign"
    }
  }

  package var hint: Message? {
    switch self {
    case .unanswered(let gate, let subjects):
      "look, and answer with caisse gate answer \(gate.rawValue) \(Self.arguments(subjects)) --answer clear"
    case .closed(let gate, let subjects):
      "the committee decides with caisse gate decide \(gate.rawValue) \(Self.arguments(subjects)) --outcome opened --reason <code>"
    case .foundBefore(let gate, let subject):
      "the committee decides with caisse gate decide \(gate.rawValue) \(Self.arguments([subject])) --outcome opened --reason <code>"
    case .nothingFound:
      "only what was answered ‘concerned’ waits for a decision: see caisse gate list"
    case .ownAnswer: "see caisse member list"
    case .noSubject: "name applications or payouts, or give --campaign or --round"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .ownAnswer: .notPermitted
    case .noSubject: .wrongUsage
    default: .refused
    }
  }

  private static func list(_ subjects: [GateSubject]) -> String {
    Enumeration.cut(subjects.map(\.description))
  }

  /// All of them, as a command line takes them.
  private static func arguments(_ subjects: [GateSubject]) -> String {
    subjects.map { $0.thing == .campaign ? "--campaign \($0.code)" : $0.code }
      .joined(separator: " ")
  }
}
