import Council
package import Granting
import Journal

extension Payee: Row {
  package static let table = "payee"
  package static let columns = [
    "code", "id", "collective", "kind", "ceiling", "agreement", "added_on", "holder", "iban",
    "words", "registered_at", "registered_by", "changed", "checked_at", "checked_by",
    "verification", "verified_on", "verification_reason", "waived_by", "approved_by",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(code.description)
    row.id(id)
    row.text(collective.text)
    row.choice(kind)
    row.amount(ceiling)
    row.id(agreement)
    row.day(addedOn)
    row.hash(holder)
    row.hash(iban)
    row.integer(words)
    row.instant(registeredAt)
    row.integer(registeredBy.number)
    row.boolean(isChanged)
    row.optional(checkedAt?.secondsSince1970)
    row.optional(checkedBy?.number)
    row.choice(verification)
    row.day(verifiedOn)
    row.choice(verificationReason)
    row.members(waivers)
    row.members(approvers)
  }

  package init(from row: inout some RowReader) throws {
    guard let code = PayeeCode(try row.text()) else { throw UnreadableRow(column: "code") }
    let id: ID<Payee> = try row.id()
    _ = try row.text()
    self.init(
      id: id, code: code, kind: try row.choice(), ceiling: try row.optionalAmount(),
      agreement: try row.optionalID(),
      addedOn: try row.day(), holder: try row.optionalHash(), iban: try row.optionalHash(),
      words: try row.integer(), registeredAt: try row.instant(),
      registeredBy: MemberCode(number: try row.integer()), isChanged: try row.boolean(),
      checkedAt: try row.optionalInteger().map(Instant.init(secondsSince1970:)),
      checkedBy: try row.optionalInteger().map(MemberCode.init(number:)))
    verification = try row.optionalChoice()
    verifiedOn = try row.optionalDay()
    verificationReason = try row.optionalChoice()
    waivers = try row.members()
    approvers = try row.members()
  }
}
