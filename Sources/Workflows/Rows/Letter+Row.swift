import Council
import Giving
import Granting
import Journal
package import Statements

extension Letter: Row {
  package static let table = "letter"
  package static let columns = [
    "seq", "id", "kind", "application", "award", "payout", "attempt", "campaign", "count",
    "language", "day", "member",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.choice(kind)
    row.optional(addressee.application?.number)
    row.optional(addressee.award?.number)
    if case .paid(let payout, _, let attempt) = addressee {
      row.text(payout.text)
      row.integer(attempt)
    } else {
      row.null()
      row.null()
    }
    if case .donors(let campaign, let count) = addressee {
      row.text(campaign.text)
      row.integer(count)
    } else {
      row.null()
      row.null()
    }
    row.choice(language)
    row.day(day)
    row.integer(member.number)
  }

  package init(from row: inout some RowReader) throws {
    let (seq, id, kind) = (
      try row.integer(), try row.id() as ID<Letter>, try row.choice() as LetterKind
    )
    let addressee = try Addressee(from: &row)
    self.init(
      seq: seq, id: id, kind: kind, addressee: addressee, language: try row.choice(),
      day: try row.day(), member: MemberCode(number: try row.integer()))
  }
}

extension Letter.Addressee {
  fileprivate init(from row: inout some RowReader) throws {
    let application = try row.optionalInteger().map(ApplicationCode.init(number:))
    let number = try row.optionalInteger()
    let payout = try row.optionalText().flatMap { PayoutCode($0) }
    let attempt = try row.optionalInteger()
    let campaign = try row.optionalText().map(CampaignCode.init(known:))
    let count = try row.optionalInteger()
    let award = application.flatMap { application in
      number.map { AwardCode(application: application, number: $0) }
    }
    switch (application, award, payout, attempt, campaign, count) {
    case (_, let award?, let payout?, let attempt?, nil, nil):
      self = .paid(payout, award, attempt: attempt)
    case (_, let award?, nil, nil, nil, nil): self = .awarded(award)
    case (let application?, nil, nil, nil, nil, nil): self = .applicant(application)
    case (nil, nil, nil, nil, let campaign?, let count?): self = .donors(campaign, count: count)
    default: throw UnreadableRow(column: row.lastColumn)
    }
  }
}
