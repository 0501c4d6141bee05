import Council
package import Granting

extension GateStanding: Row {
  package static let table = "gate"
  package static let columns = [
    "thing", "subject", "gate", "answer", "list", "answered_on", "answered_by", "outcome",
    "reason", "decided_on", "decided_by", "decision", "first_open",
  ]
  package static let keyColumns = 3

  package func write(to row: inout some RowWriter) {
    row.choice(subject.thing)
    row.text(subject.code)
    row.choice(gate)
    row.choice(answer)
    row.optional(list)
    row.day(answeredOn)
    row.integer(answeredBy.number)
    row.choice(outcome)
    row.choice(reason)
    row.day(decidedOn)
    row.optional(decidedBy?.number)
    row.optional(decision)
    row.optional(firstOpen)
  }

  package init(from row: inout some RowReader) throws {
    let thing: GatedThing = try row.choice()
    self.init(
      subject: GateSubject(thing, try row.text()), gate: try row.choice(),
      answer: try row.choice(), list: try row.optionalText(), answeredOn: try row.day(),
      answeredBy: MemberCode(number: try row.integer()))
    outcome = try row.optionalChoice()
    reason = try row.optionalChoice()
    decidedOn = try row.optionalDay()
    decidedBy = try row.optionalInteger().map(MemberCode.init(number:))
    decision = try row.optionalInteger()
    firstOpen = try row.optionalInteger()
  }
}
