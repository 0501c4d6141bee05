import Council
package import Formats
package import Giving
import Journal
import Keeping
package import Ledger

/// Takes in a file of donations: all or nothing, harmless when done twice, and loud.
package struct ImportDonations {
  /// Which of our campaigns a form of the file feeds.
  package struct Mapping: Hashable, Sendable {
    package let fileCampaign: String
    package let campaign: CampaignCode

    package init(fileCampaign: String, campaign: CampaignCode) {
      self.fileCampaign = fileCampaign
      self.campaign = campaign
    }
  }

  package var file: String
  package var dialect: String?
  /// For rows that name none.
  package var campaign: CampaignCode?
  package var mappings: [Mapping] = []
  /// Where money of a channel sits, for channels with several accounts.
  package var accounts: [AccountCode] = []
  /// Whether rows typed by the organisation on the platform are taken too, on their own channels.
  package var takesOffline = false
  /// Takes rejected rows below the file's header line, so that the good ones can be imported; nil
  /// refuses the whole file.
  package var reject: ((UnsafeRawBufferPointer) throws -> Void)?
  /// Whether to record what the platform says became of its donations, and the bank its payouts went to.
  package var applies = false
  package var bank: AccountCode?
  package var progress: (Int) -> Void = { _ in }

  package init(file: String) {
    self.file = file
  }

  package func decide<Tables>(
    _ source: any ByteSource, currency: Currency, today: Day, _ recorder: inout Recorder<Tables>
  ) throws -> (ImportSummary, Findings) {
    try recorder.require(.donationImport)
    try requireCampaigns(in: recorder.tables)
    let hashing = HashingSource(source)
    var findings = Findings()
    let opened = try DonationFile.open(
      named: dialect, file: file, source: hashing, currency: currency, findings: &findings)
    guard let opened else {
      throw ImportRejected(summary: ImportSummary(), findings: findings)
    }
    var taking = try TakingRows<Tables>(
      self, opened, recorder.makeID(), today: today, recorder.tables)
    try taking.takeAll(&recorder)
    try taking.findTwins(in: recorder.tables)
    guard taking.findings.errors == 0 || (reject != nil && !opened.reader.hasGivenUp) else {
      throw ImportRejected(summary: taking.summary, findings: taking.findings)
    }
    if taking.summary.imported > 0 {
      try recordImport(opened, taking, hashing.hash, today: today, &recorder)
    }
    if applies, !taking.summary.proposals.isEmpty {
      try ApplyProposals(
        proposals: taking.summary.proposals, prefix: opened.dialect.payoutPrefix, bank: bank,
        today: today
      ).decide(recorder.tables, &recorder)
      taking.summary.areApplied = true
    }
    return (taking.summary, taking.findings)
  }

  /// What is named on the command line is looked for once, not found missing at every row.
  private func requireCampaigns(in view: some BooksView) throws {
    for code in [campaign].compactMap({ $0 }) + mappings.map(\.campaign) {
      guard try view.find(Campaign.self, .text(code.text)) != nil else {
        throw GivingRefusal.unknownCampaign(code)
      }
    }
  }

  private func recordImport<Tables>(
    _ opened: DonationFile, _ taking: TakingRows<Tables>, _ hash: Hash, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    let summary = taking.summary
    let commitment = try recorder.commit(to: hash.bytes, tag: .file)
    try recorder.record(
      ImportRecorded(
        id: taking.importID, source: opened.dialect.source, dialect: opened.dialect.name,
        hash: commitment, day: today, imported: Int64(summary.imported),
        alreadyKnown: Int64(summary.alreadyKnown), changed: Int64(summary.changed),
        rejected: Int64(summary.rejected), amount: summary.amount, document: recorder.document))
  }
}

/// A source that hashes what passes through it.
final class HashingSource: ByteSource {
  private var source: any ByteSource
  private var running = RunningHash()

  init(_ source: any ByteSource) {
    self.source = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try source.read(into: buffer)
    running.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  var hash: Hash { running.hash }
  var size: Int? { source.size }
}
