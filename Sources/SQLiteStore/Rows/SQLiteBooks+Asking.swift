package import Workflows

extension SQLiteBooks {
  package func ask<R: Row>(_ row: R.Type, where questions: [[Condition]]) throws -> FoundRows<R> {
    guard let first = questions.first else { return FoundRows { [] } }
    let question = try question(row, like: first)
    let asked = try questions.map { try words.sealed($0, on: row) }
    let answer = try pending.after { [words] in
      try asked.map { try question.rows(where: $0).map(words.opened) }
    }
    return FoundRows(wait: answer.take)
  }

  private func question<R: Row>(_ row: R.Type, like conditions: [Condition]) throws -> Question<R> {
    let selection = Selection(row, conditions)
    if let select = questions[selection] { return Question(select) }
    try pending.settle()
    let select = try Statement(try selectText(row, where: conditions), on: handle)
    questions[selection] = select
    return Question(select)
  }
}

/// A select that is answered by the thread that writes, and by no other.
private struct Question<R: Row>: @unchecked Sendable {
  private let select: Statement

  init(_ select: Statement) {
    self.select = select
  }

  func rows(where conditions: [Condition]) throws -> [R] {
    var select = select
    select.bind(conditions)
    defer { select.reset() }
    var rows: [R] = []
    while try select.step() { rows.append(try R(from: &select)) }
    return rows
  }
}
