import ArgumentParser
import Formats
import Giving
import Ledger
import Workflows

/// `caisse donation import`.
struct DonationImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a file of donations: all of it or nothing, as often as you like.",
    discussion: """
      The dialect is recognised by the file's header: our own CSV (caisse) or the
      HelloAsso payments export (helloasso-payments). See caisse help formats.

      Examples:
        caisse donation import dons.csv --campaign urgence
        caisse donation import helloasso.csv --map "Caisse d'urgence=urgence" \\
          --account 517HA --dry-run
        caisse donation import dons.csv --campaign urgence --rejects rejected.csv
        caisse donation import helloasso.csv --campaign urgence --apply --bank 512CC
      """)

  @Argument(help: "The file.")
  var file: String

  @Option(help: "The campaign of rows that name none.")
  var campaign: CampaignCode?

  @Option(help: "The file's dialect; else its header says.")
  var dialect: String?

  @Option(
    help: ArgumentHelp(
      "Which campaign a form of the file feeds: \"<title>[:<type>]=<campaign>\"; repeatable.",
      valueName: "title=campaign"))
  var map: [String] = []

  @Option(help: "The account money of a channel sits on, where there are several; repeatable.")
  var account: [AccountCode] = []

  @Flag(help: "Also take rows that were typed on the platform, on their own channels.")
  var offline = false

  @Flag(help: "Record what the file says became of its donations: paid out, refunded, contested.")
  var apply = false

  @Option(help: "The bank account that payouts went to, where there are several.")
  var bank: AccountCode?

  @Option(help: "Write rejected rows to this file and take the others.")
  var rejects: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation import")
    let report = ImportReport(
      console: session.console, file: file, rejects: writing.dryRun ? nil : rejects)
    let rejected = try rejects.map { try RejectedRows(path: $0) }
    let progress = Progress(session.console, "importing \(file)")
    var workflow = ImportDonations(file: file)
    workflow.dialect = try knownDialect()
    workflow.campaign = campaign
    workflow.mappings = try map.map(mapping)
    workflow.accounts = account
    workflow.takesOffline = offline
    workflow.applies = apply
    workflow.bank = bank
    workflow.reject = rejected.map { rejected in { try rejected.add($0) } }
    workflow.progress = { progress.advance(by: $0) }
    do {
      try session.commit(writing, input: [file]) { _, recorder in
        let source = try FileSource(file)
        let result = try workflow.decide(
          source, currency: session.currency, today: session.today, &recorder)
        progress.finish()
        if !writing.dryRun { try rejected?.finish() }
        return result
      } reporting: { summary, findings in
        try report.print(summary, findings)
      }
      if writing.dryRun { rejected?.remove() }
    } catch let rejection as ImportRejected {
      progress.finish()
      rejected?.remove()
      try report.print(rejection)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    } catch {
      rejected?.remove()
      throw error
    }
  }

  private func knownDialect() throws -> String? {
    guard let dialect, !DonationDialect.names.contains(dialect) else { return dialect }
    throw InputProblem.unknown(
      "dialect", dialect, hint: "it is one of \(DonationDialect.names.joined(separator: ", "))")
  }

  private func mapping(_ text: String) throws -> ImportDonations.Mapping {
    guard let equals = text.lastIndex(of: "="),
      let campaign = CampaignCode(String(text[text.index(after: equals)...]))
    else {
      throw InputProblem.unknown(
        "map", text, hint: "write the form's title, an equals sign and a campaign's code")
    }
    return ImportDonations.Mapping(fileCampaign: String(text[..<equals]), campaign: campaign)
  }
}
