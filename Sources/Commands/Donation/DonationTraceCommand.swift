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
      caisse receipt check; --inline-proofs puts it into the JSON itself.

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

  @Flag(help: "Put the proofs of what it names into the answer; with --format json.")
  var inlineProofs = false

  @OptionGroup var known: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !inlineProofs || output.format == .json else {
      throw ValidationError("--inline-proofs goes with --format json.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "donation trace")
    try session.reading(known.knownAt) { view in
      let found = try DonationReferences.resolve(donation, in: view)
      let traced = try DonationTrace(of: found, in: view)
      let records = try proofs != nil || inlineProofs ? traced.records(in: view) : []
      if let proofs { try write(records, to: proofs, session, view) }
      let inline = inlineProofs ? try self.proofs(of: records, session, view) : nil
      try TracePage(traced, session, proofs: proofs, inline: inline).write(view)
    }
  }

  private func write(
    _ records: [Int64], to folder: String, _ session: Session, _ view: SQLiteBooks
  ) throws {
    let proofs = try proofs(of: records, session, view)
    try FileBytes.makeFolder(folder)
    for proof in proofs {
      try FileBytes.put(proof.text, to: "\(folder)/\(proof.inclusion.index).tlog-proof")
    }
    try FileBytes.synchronise(folder: folder)
  }

  private func proofs(
    of records: [Int64], _ session: Session, _ view: SQLiteBooks
  ) throws -> [RecordProof] {
    var proofs: [RecordProof] = []
    try RecordProofs(of: session.signedCheckpoint(of: view), in: view).forEach(of: records) {
      proofs.append($0)
    }
    return proofs
  }
}
