import Council
package import Giving
import Journal
package import Ledger

/// Keeps a person, or all who gave to a campaign, from being erased until it is lifted.
package struct PlaceHold {
  package enum Subject: Hashable, Sendable {
    case person(String)
    case campaign(CampaignCode)
  }

  package var subject: Subject
  package var ground: Hold.Ground
  package var reason: String?

  package init(_ subject: Subject, ground: Hold.Ground, reason: String? = nil) {
    self.subject = subject
    self.ground = ground
    self.reason = reason
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> HoldPlaced {
    try recorder.require(.donorHold)
    let (campaign, person) = try subject(in: view)
    // A person is known by the opening alone, so there is one even without words.
    let words =
      person == nil && reason == nil
      ? nil : try recorder.commit(to: Array((reason ?? "").utf8), tag: .hold, person: person)
    let placed = HoldPlaced(
      hold: HoldCode(number: Int64(try view.count(Hold.self, where: [])) + 1),
      campaign: campaign, ground: ground, words: words, day: today, document: recorder.document)
    try recorder.record(placed)
    return placed
  }

  private func subject(in view: some BooksView) throws -> (CampaignCode?, person: Int64?) {
    switch subject {
    case .person(let name): return (nil, try Donors.number(name, in: view).id)
    case .campaign(let code):
      guard try view.find(Campaign.self, .text(code.text)) != nil else {
        throw GivingRefusal.unknownCampaign(code)
      }
      return (code, nil)
    }
  }
}
