import Council
import Granting
import Ledger
import Workflows

/// Gates as lists show them, with what was answered and decided.
enum GateTable {
  static let table = Table(
    "gates", title: "Gates",
    columns: [
      Column("gate", .code, "Gate"), Column("thing", .code, "Before"),
      Column("code", .code, "Code"), Column("state", .text, "State"),
      Column("answer", .code, "Answer"), Column("list", .code, "List"),
      Column("answered_on", .day, "Answered on"), Column("answered_by", .code, "Answered by"),
      Column("reason", .code, "Reason"), Column("decided_on", .day, "Decided on"),
      Column("decided_by", .code, "Decided by"), Column("words", .text, "Words"),
    ])

  static func row(_ gate: GateToPass, in view: some BooksView) throws -> [Cell] {
    let standing = gate.standing
    return [
      .code(gate.gate.rawValue), .code(gate.subject.thing.rawValue), .code(gate.subject.code),
      .text(state(of: gate)), standing.map { .code($0.answer.rawValue) } ?? .none,
      standing?.list.map { .code($0) } ?? .none, .day(standing?.answeredOn),
      standing.map { .code($0.answeredBy.description) } ?? .none,
      standing?.reason.map { .code($0.rawValue) } ?? .none, .day(standing?.decidedOn),
      standing?.decidedBy.map { .code($0.description) } ?? .none,
      .words(try standing?.decision.flatMap { try Words.text(.reason, of: $0, in: view) }),
    ]
  }

  static func state(of gate: GateToPass) -> String {
    guard let standing = gate.standing else { return "to be answered" }
    if standing.isOpen { return "open" }
    return standing.outcome == .closed ? "closed" : "to be decided"
  }
}
