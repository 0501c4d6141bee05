import ArgumentParser
import Council
import Giving
import Journal
import Keeping
import SQLiteStore
import Workflows

/// `caisse receipt issue`.
struct ReceiptIssue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Give donors the proof that their donation is in the books.",
    discussion: """
      Makes two files a donation: its record with the proof that it is in the
      journal, which names nobody (c2sp.org/tlog-proof@v1), and the opening of the
      commitment in that record, with what was kept of the donor: for them alone.
      Send the second to nobody else. Donations of people who were never kept, or
      were erased, have the first alone.

      Examples:
        caisse receipt issue V-12 CB-0042 --to ./receipts
        caisse receipt issue --all --campaign urgence --to ./receipts
      """)

  @Argument(help: "References or ids of donations.")
  var donations: [String] = []

  @Flag(help: "Of all donations that stand.")
  var all = false

  @Option(help: "With --all: only of this campaign.")
  var campaign: CampaignCode?

  @Option(help: ArgumentHelp("The folder to put them in; it is made.", valueName: "folder"))
  var to: String

  @Flag(help: "Proofs alone, without what opens them.")
  var withoutOpening = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard all == donations.isEmpty, all || campaign == nil else {
      throw ValidationError("Name donations, or give --all, with --campaign or without.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "receipt issue")
    let issued = try session.read { view in
      try session.require(.receiptIssue, in: view)
      let records = try records(in: view)
      let proofs = try RecordProofs(of: session.signedCheckpoint(of: view), in: view)
      try FileBytes.makeFolder(to)
      let progress = CountedProgress(session.console, "issuing receipts")
      let issued = try issue(records, proofs, in: view) {
        progress.show($0, of: Int64(records.count))
      }
      progress.finish()
      return issued
    }
    try FileBytes.synchronise(folder: to)
    session.say(
      "\(issued.receipts) \(issued.receipts == 1 ? "receipt" : "receipts") in \(to), \(issued.openings) with an opening for the donor alone"
    )
  }

  /// Places of donations in the journal.
  private func records(in view: some BooksView) throws -> [Int64] {
    guard all else {
      return try donations.map { try DonationReferences.resolve($0, in: view).seq }
    }
    var records: [Int64] = []
    try view.forEach(
      Donation.self, where: campaign.map { [.equals("campaign", $0.text)] } ?? []
    ) { donation in
      if donation.state != .voided { records.append(donation.seq) }
      return true
    }
    return records
  }

  private func issue(
    _ records: [Int64], _ proofs: RecordProofs<SQLiteBooks>, in view: SQLiteBooks,
    _ progress: (Int64) -> Void
  ) throws -> (receipts: Int, openings: Int) {
    var issued = (receipts: 0, openings: 0)
    try proofs.forEach(of: records) { proof in
      let record = proof.inclusion.index
      guard let donation = try view.find(Donation.self, .integer(record)) else {
        throw MissingRow(table: Donation.table)
      }
      let stem = to + "/" + donation.id.text.replacing(":", with: "-")
      try FileBytes.put(proof.text, to: stem + ".tlog-proof")
      issued.receipts += 1
      if !withoutOpening,
        let opening = try Openings.of(record: record, in: view).first(where: { $0.tag == .donor })
      {
        try FileBytes.put(opening.canonicalText + "\n", to: stem + ".opening", mode: 0o600)
        issued.openings += 1
      }
      if issued.receipts & 0xff == 0 { progress(Int64(issued.receipts)) }
    }
    return issued
  }
}
