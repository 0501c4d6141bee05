package import Giving
import Journal

/// The holds in force: on campaigns, and on people as far as the people file is at hand.
package struct Holds {
  private var ofCampaigns: [CampaignCode: Hold] = [:]
  private var ofPeople: [Int64: Hold] = [:]

  package init(in view: some BooksView) throws {
    for hold in try Self.inForce(in: view).reversed() {
      if let campaign = hold.campaign {
        ofCampaigns[campaign] = hold
      } else if let person = try Self.person(under: hold, in: view) {
        ofPeople[person] = hold
      }
    }
  }

  package static func inForce(in view: some BooksView) throws -> [Hold] {
    try view.rows(Hold.self).filter { $0.liftedOn == nil }
  }

  /// Whose particulars it keeps; nil for one on a campaign, and without the people file.
  package static func person(under hold: Hold, in view: some BooksView) throws -> Int64? {
    guard view.hasPeople, hold.campaign == nil else { return nil }
    return try view.find(OpeningPlace.self, .integer(hold.seq), .text(Commitment.Tag.hold.text))?
      .person
  }

  package static func find(_ code: HoldCode, in view: some BooksView) throws -> Hold {
    guard let hold = try view.find(Hold.self, .integer(code.number)) else {
      throw PeopleRefusal.unknownHold(code.description)
    }
    return hold
  }

  /// The oldest that keeps something of a person.
  package func hold(on plan: ErasurePlan) -> Hold? {
    let all = plan.lines.compactMap { $0.donation.flatMap { ofCampaigns[$0.campaign] } }
    return ([ofPeople[plan.person.id]].compactMap(\.self) + all)
      .min { $0.code.number < $1.code.number }
  }
}
