import Allocation
import Council
package import Granting

extension Application: Row {
  package static let table = "application"
  package static let columns = [
    "number", "id", "round", "collective", "reference", "requested", "minimum", "cap", "score",
    "tier", "received", "tags", "project", "words", "state",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(code.number)
    row.id(id)
    row.text(round.text)
    row.text(collective.text)
    row.text(reference)
    row.amount(requested)
    row.amount(minimum)
    row.amount(cap)
    row.optional(score?.thousandths)
    row.optional(tier)
    row.day(received)
    row.list(tags)
    row.hash(project)
    row.integer(words)
    row.choice(state)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: ApplicationCode(number: try row.integer()), id: try row.id(),
      round: RoundCode(known: try row.text()), collective: CollectiveCode(known: try row.text()),
      reference: try row.text(), requested: try row.amount(), minimum: try row.amount(),
      cap: try row.amount(), score: try row.optionalInteger().flatMap(Score.init(thousandths:)),
      tier: try row.optionalInteger(),
      received: try row.day(), tags: try row.list(), project: try row.optionalHash(),
      words: try row.integer(), state: try row.choice())
  }
}

extension Review: Row {
  package static let table = "review"
  package static let columns = [
    "seq", "application", "member", "verdict", "score", "tier", "words", "day",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.integer(application.number)
    row.integer(member.number)
    row.choice(verdict)
    row.optional(score?.thousandths)
    row.optional(tier)
    row.hash(words)
    row.day(day)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), application: ApplicationCode(number: try row.integer()),
      member: MemberCode(number: try row.integer()), verdict: try row.optionalChoice(),
      score: try row.optionalInteger().flatMap(Score.init(thousandths:)),
      tier: try row.optionalInteger(),
      words: try row.optionalHash(), day: try row.day())
  }
}
