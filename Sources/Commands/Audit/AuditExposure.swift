import ArgumentParser
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit exposure`.
struct AuditExposure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exposure", abstract: "What a seizure of these files would reveal, in counts.",
    discussion: """
      Each file beside the books, what can be read in it and by whom, and what to do
      about each kind. Nothing of the content is shown. caisse encrypts the people
      file alone, where a passphrase seals it (caisse books passphrase set); whether
      the disk is encrypted it can't see.

      The books name nobody, and yet amounts and days identify: who has a bank
      statement, an export of a platform or a receipt finds the donation in them.
      Those alone with their amount and day are counted apart. Out of sight are
      copies that lie elsewhere, files that were imported, mails, and freed blocks
      of the disk.

      Examples:
        caisse audit exposure
        caisse audit exposure --format json
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let files = Table(
    "files",
    columns: [
      Column("file", .code, "file"), Column("holds", .code, "holds"),
      Column("count", .count, "count"), Column("readable_by", .code, "readable by"),
      Column("encrypted", .code, "encrypted"),
    ])

  private static let advice = Table(
    "advice",
    columns: [
      Column("holds", .code, "holds"), Column("which", .text, "which are"),
      Column("advice", .text, "what to do"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "audit exposure")
    let exposure = try session.read { try Exposure(in: $0) }
    let all = try ExposedFile.all(of: session.files, exposure)
    try session.console.page("Exposure") { page in
      try page.table(Self.files) { page in
        for file in all {
          for counted in file.counts {
            try page.row([
              .code(file.name), .code(counted.content.rawValue), .count(counted.count),
              .code(file.readers.rawValue), .code(file.isSealed ? "passphrase" : "no"),
            ])
          }
        }
      }
      let found = Set(all.flatMap(\.counts).filter { $0.count > 0 }.map(\.content))
      try page.table(Self.advice) { page in
        for content in Exposure.Content.allCases where found.contains(content) {
          try page.row([
            .code(content.rawValue), .text(content.words),
            .words(content.advice(isSealed: exposure.isSealed)),
          ])
        }
      }
    }
    warn(of: all, session.console)
  }

  /// The people file, keys and documents are for their owner alone.
  private func warn(of all: [ExposedFile], _ console: Console) {
    let secret: Set<Exposure.Content> = [.name, .privateKey, .document, .peopleCopy]
    for file in all
    where file.readers > .owner && file.counts.contains(where: { secret.contains($0.content) }) {
      console.warn(
        "others may read \(file.name): chmod go= \(file.name)", code: "readable-by-others")
    }
  }
}
