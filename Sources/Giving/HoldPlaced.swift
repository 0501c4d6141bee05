package import Journal
package import Keeping
package import Ledger

/// Nothing of a person, or of those who gave to a campaign, may be erased until this is lifted. It names
/// nobody: the person is known by the opening of its commitment alone.
package struct HoldPlaced: Fact, Equatable {
  package static let type = "hold.placed"

  package let hold: HoldCode
  package let campaign: CampaignCode?
  package let ground: Hold.Ground
  /// The words of who placed it; always there for a person, if only as an empty text.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    hold: HoldCode, campaign: CampaignCode?, ground: Hold.Ground, words: Hash?, day: Day,
    document: ID<Document>?
  ) {
    self.hold = hold
    self.campaign = campaign
    self.ground = ground
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.optionalString("campaign", campaign?.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("ground", ground)
    body.string("hold", hold.description)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    campaign = try body.optionalString("campaign").map(CampaignCode.init(known:))
    day = try body.day("day")
    document = try body.optionalID("document")
    ground = try body.choice("ground")
    hold = try body.hold("hold")
    words = try body.optionalHash("words")
  }
}

extension CanonicalReader {
  mutating func hold(_ key: StaticString) throws(CanonicalRefusal) -> HoldCode {
    guard let hold = HoldCode(try string(key)) else { throw invalidValue(key) }
    return hold
  }
}
