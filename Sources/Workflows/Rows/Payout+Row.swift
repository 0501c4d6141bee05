import Council
package import Granting
import Journal

extension Payout: Row {
  package static let table = "payout"
  package static let columns = [
    "seq", "id", "code", "award", "payee", "sources", "prepared_on", "prepared_by", "document",
    "checked_by", "checked_iban", "state", "attempts", "countersigned_by",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.text(code.text)
    row.id(award)
    row.id(payee)
    row.part(sources)
    row.day(preparedOn)
    row.integer(preparedBy.number)
    row.id(document)
    row.members(checkers)
    row.hash(checkedIBAN)
    row.choice(state)
    row.integer(attempts)
    row.optional(countersignedBy?.number)
  }

  package init(from row: inout some RowReader) throws {
    let seq = try row.integer()
    let id: ID<Payout> = try row.id()
    guard let code = PayoutCode(try row.text()) else { throw UnreadableRow(column: "code") }
    self.init(
      seq: seq, id: id, code: code, award: try row.id(), payee: try row.id(),
      sources: try row.part(), preparedOn: try row.day(),
      preparedBy: MemberCode(number: try row.integer()), document: try row.optionalID())
    checkers = try row.members()
    checkedIBAN = try row.optionalHash()
    state = try row.choice()
    attempts = try row.integer()
    countersignedBy = try row.optionalInteger().map(MemberCode.init(number:))
  }
}

extension Attempt: Row {
  package static let table = "attempt"
  package static let columns = [
    "payout", "number", "seq", "account", "iban", "words", "by_hand", "batch", "sent_on",
    "sent_by", "missing", "state", "confirmed_on", "confirmed_by", "reference", "bounced_on",
    "reason", "fee",
    "entry",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.id(payout)
    row.integer(number)
    row.integer(seq)
    row.account(account)
    row.hash(iban)
    row.integer(words)
    row.boolean(byHand)
    row.id(batch)
    row.day(sentOn)
    row.integer(sentBy.number)
    row.text(missing.map(\.rawValue).joined(separator: " "))
    row.choice(state)
    row.day(confirmedOn)
    row.optional(confirmedBy?.number)
    row.optional(reference)
    row.day(bouncedOn)
    row.choice(reason)
    row.amount(fee)
    row.optional(entry)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      payout: try row.id(), number: try row.integer(), seq: try row.integer(),
      account: try row.account(), iban: try row.optionalHash(), words: try row.integer(),
      byHand: try row.boolean(),
      batch: try row.optionalID(), sentOn: try row.day(),
      sentBy: MemberCode(number: try row.integer()),
      missing: try row.text().split(separator: " ").map {
        guard let item = ChecklistItem(rawValue: String($0)) else {
          throw UnreadableRow(column: "missing")
        }
        return item
      })
    state = try row.choice()
    confirmedOn = try row.optionalDay()
    confirmedBy = try row.optionalInteger().map(MemberCode.init(number:))
    reference = try row.optionalText()
    bouncedOn = try row.optionalDay()
    reason = try row.optionalChoice()
    fee = try row.amount()
    entry = try row.optionalInteger()
  }
}
