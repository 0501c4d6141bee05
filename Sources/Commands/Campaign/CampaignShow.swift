import ArgumentParser
import Giving
import Ledger
import SQLiteStore
import Workflows

/// `caisse campaign show`.
struct CampaignShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "What a campaign promised: goal, dates, who bears fees, the appeal.",
    discussion: """
      Its figures are in caisse statement campaign.

      Examples:
        caisse campaign show urgence
        caisse campaign show urgence --format json
      """)

  @Argument(help: "Its code.")
  var code: CampaignCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign show")
    try session.read { view in
      guard let campaign = try view.find(Campaign.self, .text(code.text)) else {
        throw GivingRefusal.unknownCampaign(code)
      }
      try session.console.page("campaign \(campaign.name)") { page in
        try page.figures(figures(campaign))
      }
    }
  }

  private func figures(_ campaign: Campaign) -> [Figure] {
    [
      Figure("campaign", "campaign", .code(campaign.code.text)),
      Figure("name", "name", .text(campaign.name)),
      Figure("fund", "fund", .code(campaign.fund.text)),
      Figure("fees_fund", "fees are borne by", .code(campaign.feesFund.text)),
      Figure("goal", "goal", campaign.goal.map { .amount($0) } ?? .none),
      Figure("opens", "opens", campaign.opens.map { .day($0) } ?? .none),
      Figure("closes", "closes", campaign.closes.map { .day($0) } ?? .none),
      Figure("closed_on", "closed", campaign.closedOn.map { .day($0) } ?? .none),
      Figure("people", "people kept", .code(campaign.people.rawValue)),
      Figure("appeal", "appeal", campaign.appeal.map { .code($0) } ?? .none),
      Figure(
        "surplus", "a surplus", campaign.promise.map { .code($0.surplus.rawValue) } ?? .none),
      Figure(
        "unmet", "unmet designations", campaign.promise.map { .code($0.unmet.rawValue) } ?? .none),
    ]
  }
}
