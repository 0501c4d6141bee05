import Council
package import Giving
package import Granting

/// What members answer a gate of: named one by one, a campaign, or all applications of a round.
package struct GateSelection: Sendable {
  /// `G12`, `CA-G12-7K2Q`.
  package var names: [String]
  package var campaign: CampaignCode?
  package var round: RoundCode?

  package init(names: [String] = [], campaign: CampaignCode? = nil, round: RoundCode? = nil) {
    self.names = names
    self.campaign = campaign
    self.round = round
  }

  package func subjects(in view: some BooksView) throws -> [GateSubject] {
    var subjects = try names.map { try Gates.subject($0, in: view) }
    if let campaign {
      guard try view.find(Campaign.self, .text(campaign.text)) != nil else {
        throw GivingRefusal.unknownCampaign(campaign)
      }
      subjects.append(GateSubject(.campaign, campaign.text))
    }
    if let round {
      let code = try Rounds.find(round, in: view).code
      subjects += try view.rows(Application.self, where: [.equals("round", code.text)])
        .map { GateSubject(.application, $0.code.text) }
    }
    guard !subjects.isEmpty else { throw GateRefusal.noSubject }
    return subjects
  }
}
