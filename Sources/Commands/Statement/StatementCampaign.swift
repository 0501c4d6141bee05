import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement campaign`.
struct StatementCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "What a campaign collected and what became of it.",
    discussion: """
      Examples:
        caisse statement campaign urgence
        caisse statement campaign urgence --as-of 2024-06-30 --format json
      """)

  @Argument(help: "The campaign's code.")
  var code: CampaignCode

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement campaign")
    try session.reading(statement) { view in
      guard let campaign = try view.find(Campaign.self, .text(code.text)) else {
        throw GivingRefusal.unknownCampaign(code)
      }
      let figures = try FiguresReading(view, through: statement.asOf, today: session.today)
        .figures(of: campaign)
      let language = session.console.language
      try session.console.page("\(Term.campaign.text(in: language)) \(campaign.name)") { page in
        try page.figures(head(campaign, session))
        try page.figures(figures, in: language)
        try page.checkpoint(of: view, in: language)
      }
    }
  }

  private func head(_ campaign: Campaign, _ session: Session) -> [Figure] {
    let language = session.console.language
    var head = [
      Figure("campaign", Term.campaign.text(in: language), .code(campaign.code.text)),
      Figure("fund", Term.fund.text(in: language), .code(campaign.fund.text)),
    ]
    if let goal = campaign.goal {
      head.append(Figure("goal", Term.goal.text(in: language), .amount(goal)))
    }
    if let day = statement.asOf {
      head.append(Figure("as_of", Term.day.text(in: language), .day(day)))
    }
    return head
  }
}
