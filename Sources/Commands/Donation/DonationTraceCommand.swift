import ArgumentParser
import Giving
import Journal
import SQLiteStore
import Workflows

/// `caisse donation trace`.
struct DonationTraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Follow a donation to the awards and payouts its fund paid.",
    discussion: """
      Two measures, each giving out the donation to the cent. In order: donations
      laid end to end as they became free, and over them the costs, the awards as
      money was reserved for them, what went to other funds, the reserve, and what
      is free. Pro rata: of each use, the donation's share of all money used or
      kept.

      No other donor is in it. Each act is named by its record; --proofs puts what
      proves that record, and the donation's, into a folder beside it, for
      caisse receipt check.

      Examples:
        caisse donation trace V-12
        caisse donation trace helloasso:150613 --format json
        caisse donation trace V-12 --lang fr -o trace.html --proofs ./preuves
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @Option(
    help: ArgumentHelp("Put the proofs of what it names into this folder.", valueName: "folder"))
  var proofs: String?

  @OptionGroup var known: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation trace")
    try session.reading(known.knownAt) { view in
      let found = try DonationReferences.resolve(donation, in: view)
      let traced = try DonationTrace(of: found, in: view)
      if let proofs { try write(try traced.records(in: view), to: proofs, session, view) }
      try TracePage(traced, session, proofs: proofs).write(view)
    }
  }

  private func write(
    _ records: [Int64], to folder: String, _ session: Session, _ view: SQLiteBooks
  ) throws {
    let proofs = try RecordProofs(of: session.signedCheckpoint(of: view), in: view)
    try FileBytes.makeFolder(folder)
    try proofs.forEach(of: records) { proof in
      try FileBytes.put(proof.text, to: "\(folder)/\(proof.inclusion.index).tlog-proof")
    }
    try FileBytes.synchronise(folder: folder)
  }
}
