import Council
import Granting
import Journal
import Ledger
import Workflows

/// Checklists as lists show them: documents, then accounts and gates.
enum ChecklistTable {
  static let table = Table(
    "checklist", title: "Checklist",
    columns: [
      Column("application", .code, "Application"), Column("item", .text, "Item"),
      Column("state", .text, "State"), Column("day", .day, "Day"),
      Column("member", .code, "Member"), Column("document", .code, "Document"),
    ])

  static let commands = Table(
    "commands", title: "What is missing is recorded with",
    columns: [Column("command", .text, "Command")])

  static func rows(
    of checklist: Checklist, onlyMissing: Bool = false, in session: Session
  ) -> [[Cell]] {
    let code = Cell.code(checklist.application.code.text)
    let documents = checklist.documents.filter { !onlyMissing || $0.found == nil }
    let payees = checklist.payees.filter {
      !onlyMissing || $0.iban != nil && $0.checkedBy == nil
    }
    let gates = checklist.gates.filter { !onlyMissing || !$0.isOpen }
    let nobody: [[Cell]] =
      checklist.payees.isEmpty
      ? [[code, .text("account"), .text("missing"), .none, .none, .none]] : []
    return documents.map { [code] + document($0) } + nobody
      + payees.map { [code] + payee($0, session) }
      + gates.map { [code] + gate($0) }
  }

  /// What is missing, in a few words; nothing where all is there.
  static func missing(of checklist: Checklist) -> Cell {
    let gaps = checklist.gaps
    return gaps.isEmpty ? .none : .text(gaps.map(\.words).joined(separator: "; "))
  }

  private static func document(_ line: Checklist.DocumentLine) -> [Cell] {
    guard let found = line.found else {
      return [.text(line.item.rawValue), .text("missing"), .none, .none, .none]
    }
    return [
      .text(line.item.rawValue), .text("there"), .day(found.day),
      found.member.map { .code($0.description) } ?? .none, .code(found.document.text),
    ]
  }

  private static func payee(_ payee: Payee, _ session: Session) -> [Cell] {
    let agreement = payee.agreement.map { Cell.code($0.text) } ?? .none
    if payee.kind == .cash {
      return [.text("cash \(payee.code)"), .text("there"), .day(payee.addedOn), .none, agreement]
    }
    return [
      .text("account \(payee.code)"),
      .text(payee.checkedBy == nil ? "to be called back about" : "called back about"),
      .day(payee.checkedAt.map(session.day)),
      payee.checkedBy.map { .code($0.description) } ?? .none, agreement,
    ]
  }

  private static func gate(_ gate: GateToPass) -> [Cell] {
    [
      .text("gate \(gate.gate.rawValue) of \(gate.subject)"), .text(GateTable.state(of: gate)),
      .day(gate.standing?.decidedOn ?? gate.standing?.answeredOn),
      (gate.standing?.decidedBy ?? gate.standing?.answeredBy).map { .code($0.description) }
        ?? .none, .none,
    ]
  }
}

extension Session {
  /// Tells what applications lack before they are paid, many in one line.
  func warn(ofGapsIn applications: [ApplicationCode], in view: some BooksView) throws {
    let open = try Checklists.open(of: applications, on: today, in: view)
      .filter { !$0.missing.isEmpty }
    if open.count == 1, let first = open.first {
      let missing = first.missing.map(\.rawValue).joined(separator: ", ")
      console.warn(
        "\(first.application.code) lacks before payment: \(missing); see caisse checklist show \(first.application.code)",
        code: "checklist-open")
    } else if !open.isEmpty {
      console.warn(
        "\(open.count) applications lack documents before payment; see caisse checklist list",
        code: "checklist-open")
    }
  }

  /// The same, of payouts.
  func warn(ofGapsBefore payouts: [Payout], in view: some BooksView) throws {
    try warn(
      ofGapsIn: payouts.map { try Payouts.award(of: $0, in: view).code.application }, in: view)
  }
}
