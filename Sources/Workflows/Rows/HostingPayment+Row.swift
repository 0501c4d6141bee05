import Council
import Granting
import Ledger

extension HostingPayment: Row {
  package static let table = "hosting_payment"
  package static let columns = [
    "seq", "id", "fund", "purpose", "amount", "fee_fund", "charge", "asked_on", "asked_by",
    "subject",
    "checked_by", "paid", "paid_on", "paid_by", "account", "entry", "commitments", "voided_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.fund(fund)
    row.choice(purpose)
    row.amount(amount)
    row.optional(feeFund?.text)
    row.choice(charge)
    row.day(askedOn)
    row.integer(askedBy.number)
    row.hash(subject)
    row.list(checkers.sorted().map { String($0.number) })
    row.optional(paid?.seq)
    row.day(paid?.day)
    row.optional(paid?.by.number)
    row.optional(paid?.account.text)
    row.optional(paid?.entry)
    row.numbers(paid?.commitments ?? [])
    row.day(voidedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), id: try row.id(), fund: try row.fund(), purpose: try row.choice(),
      amount: try row.amount(), feeFund: try row.optionalFund(),
      charge: try row.choice(), askedOn: try row.day(),
      askedBy: MemberCode(number: try row.integer()), subject: try row.hash())
    checkers = Set(try row.list().compactMap(Int64.init).map(MemberCode.init(number:)))
    let (seq, day) = (try row.optionalInteger(), try row.optionalDay())
    let by = try row.optionalInteger().map(MemberCode.init(number:))
    let (account, entry) = (try row.optionalAccount(), try row.optionalInteger())
    let commitments = try row.numbers()
    if let seq, let day, let by, let account, let entry {
      paid = Paid(
        seq: seq, day: day, by: by, account: account, entry: entry, commitments: commitments)
    }
    voidedOn = try row.optionalDay()
  }
}
