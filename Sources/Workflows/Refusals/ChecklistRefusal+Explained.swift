import Council
package import Granting
import Ledger

extension ChecklistRefusal: Explained {
  package var code: String {
    switch self {
    case .gaps: "checklist-gaps"
    case .nothingMissing: "checklist-complete"
    case .documentMissing: "checklist-document-missing"
    case .neverReceived: "checklist-item-missing"
    case .noApplication: "checklist-of-nothing"
    }
  }

  package var message: Message {
    switch self {
    case .gaps(let payouts, let gaps):
      "\(Enumeration.payouts(payouts)): no money is sent while something is missing: \(Enumeration.cut(gaps.map(\.words)))"
    case .nothingMissing(let applications):
      "no document is missing of \(Enumeration.cut(applications.map(\.text)))"
    case .documentMissing: "an item of a checklist comes with its document"
    case .neverReceived(let application, let item):
      "no \(item.rawValue) of \(application) was received"
    case .noApplication: "this is about no application"
    }
  }

  package var hint: Message? {
    switch self {
    case .gaps(_, let gaps): "\(ChecklistGap.commands(closing: gaps).joined(separator: "; "))"
    case .nothingMissing: "to record another document in its place, name it with --item"
    case .documentMissing: "give --document: a file, or a reference to one kept elsewhere"
    case .neverReceived(let application, _): "see caisse checklist show \(application)"
    case .noApplication: "name applications, or give --round"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .noApplication, .documentMissing: .wrongUsage
    default: .refused
    }
  }
}

extension ChecklistGap {
  /// `statutes of G12`.
  package var words: String {
    switch self {
    case .document(let application, let item): "\(item.rawValue) of \(application)"
    case .payee(let application, _): "a payee of \(application)"
    case .account(_, let payee): "a call-back about the account \(payee)"
    case .gate(let gate, let subject, false):
      "an answer to the gate ‘\(gate.rawValue)’ of \(subject)"
    case .gate(let gate, let subject, true):
      "a decision on the gate ‘\(gate.rawValue)’ of \(subject)"
    }
  }

  /// What to run, those of one kind together.
  package static func commands(closing gaps: [ChecklistGap]) -> [String] {
    var (verbs, names): ([String], [String: [String]]) = ([], [:])
    for gap in gaps {
      let (verb, name, _) = gap.command
      if names[verb] == nil { verbs.append(verb) }
      if names[verb]?.contains(name) != true { names[verb, default: []].append(name) }
    }
    let ends = Dictionary(gaps.map { ($0.command.0, $0.command.2) }) { one, _ in one }
    return verbs.map { verb in
      ([verb] + (names[verb] ?? []) + [ends[verb] ?? ""]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The command that closes it: its beginning, what it is about, and its end.
  private var command: (String, String, String) {
    switch self {
    case .document(let application, let item):
      ("caisse checklist receive --item \(item.rawValue)", application.text, "--document <file>")
    case .payee(_, let collective): ("caisse collective payee", collective.text, "--kind <kind>")
    case .account(_, let payee):
      ("caisse collective iban", payee.description, "--called-back")
    case .gate(let gate, let subject, false):
      ("caisse gate answer \(gate.rawValue)", Self.name(subject), "--answer clear")
    case .gate(let gate, let subject, true):
      (
        "caisse gate decide \(gate.rawValue)", Self.name(subject),
        "--outcome opened --reason <code>"
      )
    }
  }

  private static func name(_ subject: GateSubject) -> String {
    subject.thing == .campaign ? "--campaign \(subject.code)" : subject.code
  }
}
