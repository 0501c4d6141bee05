import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse donation list`.
struct DonationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Donations, without names.",
    discussion: """
      Examples:
        caisse donation list --campaign urgence --uncleared
        caisse donation list --state disputed --state lost --format csv
        caisse donation list --clearings
        caisse donation list --unidentified
      """)

  @Option(help: "Only of this campaign.")
  var campaign: CampaignCode?

  @Option(help: "Only of this fund.")
  var fund: FundCode?

  @Option(help: "Only by this channel.")
  var channel: Channel?

  @Option(help: "Only on this account.")
  var account: AccountCode?

  @Option(help: "Only in this state; repeatable.")
  var state: [Donation.State] = []

  @Option(help: "Only received from this day.")
  var from: Day?

  @Option(help: "Only received until this day.")
  var through: Day?

  @Flag(help: "Only what waits to be cleared.")
  var uncleared = false

  @Option(help: "Only cleared by this payout, slip or count.")
  var clearing: String?

  @Flag(help: "Instead, the payouts, lines, slips and counts that cleared donations.")
  var clearings = false

  @Flag(help: "Instead, the transfers of unknown origin that are not identified yet.")
  var unidentified = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation list")
    var filter = DonationFilter()
    filter.campaign = campaign
    filter.fund = fund
    filter.channel = channel
    filter.account = account
    filter.states = state
    filter.from = from
    filter.through = through
    filter.uncleared = uncleared
    filter.clearing = try clearing.map(clearingID)
    try session.read { view in
      if clearings { return try ClearingTable.write(view, session.console) }
      if unidentified { return try UnidentifiedTable.write(view, session.console) }
      try session.console.list("donations", DonationTable.table) { page in
        try filter.forEach(in: view) { try page.row(DonationTable.cells($0)) }
      }
    }
  }

  private func clearingID(_ text: String) throws -> ID<Clearing> {
    guard let id = ID<Clearing>(text) else { throw GivingRefusal.unknownAct(text) }
    return id
  }
}
