package import Giving
import Journal
import Keeping

extension Campaign: Row {
  package static let table = "campaign"
  package static let columns = [
    "code", "name", "fund", "fees_fund", "goal", "opens", "closes", "people", "appeal",
    "closed_on", "surplus", "unmet", "seq",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(code.text)
    row.text(name)
    row.fund(fund)
    row.fund(feesFund)
    row.amount(goal)
    row.day(opens)
    row.day(closes)
    row.choice(people)
    row.optional(appeal)
    row.day(closedOn)
    row.choice(promise?.surplus)
    row.choice(promise?.unmet)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: CampaignCode(known: try row.text()), name: try row.text(), fund: try row.fund(),
      feesFund: try row.fund(), goal: try row.optionalAmount(), opens: try row.optionalDay(),
      closes: try row.optionalDay(), people: try row.choice(), appeal: try row.optionalText(),
      closedOn: try row.optionalDay())
    let surplus: DonorPromise.Surplus? = try row.optionalChoice()
    let unmet: DonorPromise.Unmet? = try row.optionalChoice()
    seq = try row.integer()
    if let surplus, let unmet, let appeal = appeal.flatMap(ID<Document>.init) {
      promise = DonorPromise(appeal: appeal, surplus: surplus, unmet: unmet)
    }
  }
}

extension Import: Row {
  package static let table = "import"
  package static let columns = [
    "id", "source", "dialect", "hash", "day", "seq", "imported", "amount", "undone",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.text(source)
    row.text(dialect)
    row.hash(hash)
    row.day(day)
    row.integer(seq)
    row.integer(imported)
    row.amount(amount)
    row.boolean(undone)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), source: try row.text(), dialect: try row.text(), hash: try row.hash(),
      day: try row.day(), seq: try row.integer(), imported: try row.integer(),
      amount: try row.amount(), undone: try row.boolean())
  }
}
