package import Giving
package import Granting
package import Journal
package import Keeping
package import Ledger

/// A letter was written to a file, or one to each of some donors. Nothing was sent by it.
package struct LetterWritten: Fact, Equatable {
  package static let type = "letter.written"

  package let id: ID<Letter>
  package let kind: LetterKind
  package let about: About
  package let language: Language
  package let day: Day
  package let document: ID<Document>?

  /// What it is about: one thing, or the donors of a campaign, who are counted.
  package enum About: Hashable, Sendable {
    case application(ID<Application>)
    case award(ID<Award>)
    case payout(ID<Payout>, attempt: Int64)
    case donors(CampaignCode, count: Int64)
  }

  package init(
    id: ID<Letter>, kind: LetterKind, about: About, language: Language, day: Day,
    document: ID<Document>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.about = about
    self.language = language
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    if case .application(let application) = about { body.id("application", application) }
    if case .payout(_, let attempt) = about { body.integer("attempt", attempt) }
    if case .award(let award) = about { body.id("award", award) }
    if case .donors(let campaign, let count) = about {
      body.string("campaign", campaign.text)
      body.integer("count", count)
    }
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.choice("kind", kind)
    body.choice("language", language)
    if case .payout(let payout, _) = about { body.id("payout", payout) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let application: ID<Application>? = try body.optionalID("application")
    let attempt = try body.optionalInteger("attempt")
    let award: ID<Award>? = try body.optionalID("award")
    let campaign = try body.optionalString("campaign")
    let count = try body.optionalInteger("count")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    kind = try body.choice("kind")
    language = try body.choice("language")
    let payout: ID<Payout>? = try body.optionalID("payout")
    about =
      switch (application, award, payout, attempt, campaign, count) {
      case (let application?, nil, nil, nil, nil, nil): .application(application)
      case (nil, let award?, nil, nil, nil, nil): .award(award)
      case (nil, nil, let payout?, let attempt?, nil, nil): .payout(payout, attempt: attempt)
      case (nil, nil, nil, nil, let campaign?, let count?) where count > 0:
        .donors(CampaignCode(known: campaign), count: count)
      default: throw body.invalidValue("kind")
      }
  }
}
