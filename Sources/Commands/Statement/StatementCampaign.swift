import ArgumentParser
import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement campaign`.
struct StatementCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "What a campaign collected and what became of it.",
    discussion: """
      What came in is the campaign's own; what went out is its fund's, which several
      campaigns may feed.

      Examples:
        caisse statement campaign urgence
        caisse statement campaign urgence --as-of 2024-06-30 --format json
        caisse statement campaign urgence --lang fr -o urgence.html
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
      try write(campaign, view, session)
    }
  }

  private func write(_ campaign: Campaign, _ view: SQLiteBooks, _ session: Session) throws {
    let language = session.console.language
    let figures = try FiguresReading(view, through: statement.asOf, today: session.today)
      .figures(of: campaign)
    let sharing = try view.count(
      Campaign.self, where: [.equals("fund", campaign.fund.text)])
    try session.console.page("\(Term.campaign.text(in: language)) \(campaign.name)") { page in
      try page.figures(head(campaign, sharing, language))
      try page.figures(figures, in: language)
      if sharing > 1 { try page.note(sharedFund(campaign.fund, language)) }
      try writeChannels(on: page, view, session)
      try StatementFoot(session: session, statement: statement, fund: campaign.fund)
        .write(on: page, view)
    }
  }

  private func head(_ campaign: Campaign, _ sharing: Int, _ language: Language) -> [Figure] {
    func figure(_ term: Term, _ cell: Cell?) -> Figure? {
      cell.map { Figure(term.rawValue, term.text(in: language), $0) }
    }
    return [
      figure(.campaign, .code(campaign.code.text)),
      figure(.fund, .code(campaign.fund.text)),
      figure(.campaignsOfFund, sharing > 1 ? .count(sharing) : nil),
      figure(.goal, campaign.goal.map { .amount($0) }),
      figure(.opens, campaign.opens.map { .day($0) }),
      figure(.closes, campaign.closes.map { .day($0) }),
      figure(.feesFund, .code(campaign.feesFund.text)),
      figure(.appeal, campaign.appeal.map { .code($0) }),
      figure(.surplus, campaign.promise.map { .text($0.surplus.text(in: language)) }),
      figure(.unmetDesignations, campaign.promise.map { .text($0.unmet.text(in: language)) }),
    ].compactMap(\.self)
  }

  private func sharedFund(_ fund: FundCode, _ language: Language) -> String {
    switch language {
    case .english:
      "Several campaigns feed fund \(fund): what was cleared, and all that went out, is the fund's."
    case .french:
      "Plusieurs collectes alimentent le fonds \(fund) : l'encaissé et les sorties sont ceux du fonds."
    }
  }

  private func writeChannels(
    on page: Page, _ view: SQLiteBooks, _ session: Session
  ) throws {
    let language = session.console.language
    let table = Table(
      "channels", title: Term.channels.text(in: language),
      columns: [
        Column("channel", .text, Term.channel.text(in: language)),
        Column("donations", .count, Term.donations.text(in: language)),
        Column("collected", .amount, Term.collected.text(in: language)),
      ])
    try page.table(table) { page in
      for own in try ChannelFigures.of(code, in: view, through: statement.asOf) {
        try page.row([
          session.console.word(own.channel, Channel.text(in:)), .count(own.donations),
          .amount(own.collected),
        ])
      }
    }
  }
}
