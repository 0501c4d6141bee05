import ArgumentParser
import Giving
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse campaign list`.
struct CampaignList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Campaigns with what they collected.",
    discussion: """
      Examples:
        caisse campaign list
        caisse campaign list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "campaigns",
    columns: [
      Column("campaign", .code, "campaign"),
      Column("name", .text, "name"),
      Column("fund", .code, "fund"),
      Column("opens", .day, "opens"),
      Column("closes", .day, "closes"),
      Column("closed_on", .day, "closed"),
      Column("goal", .amount, "goal"),
      Column("collected", .amount, "collected"),
      Column("donations", .count, "donations"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign list")
    try session.read { view in
      let reading = FiguresReading(view, through: nil, today: session.today)
      try session.console.list("campaigns", Self.table) { page in
        try view.forEach(Campaign.self, where: []) { campaign in
          try page.row(cells(campaign, reading.figures(of: campaign)))
          return true
        }
      }
    }
  }

  private func cells(_ campaign: Campaign, _ figures: Figures) -> [Cell] {
    [
      .code(campaign.code.text), .text(campaign.name), .code(campaign.fund.text),
      campaign.opens.map { .day($0) } ?? .none, campaign.closes.map { .day($0) } ?? .none,
      campaign.closedOn.map { .day($0) } ?? .none, campaign.goal.map { .amount($0) } ?? .none,
      .amount(figures.collected), .count(figures.donations),
    ]
  }
}
