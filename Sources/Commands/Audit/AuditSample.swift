import ArgumentParser
import Council
import Journal
import Ledger
import SQLiteStore
import Workflows

extension Population: ExpressibleByArgument {}
extension Sample.Method: ExpressibleByArgument {}

/// `caisse audit sample`.
struct AuditSample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw what an auditor looks at, with its proofs, documents and openings.",
    discussion: """
      The auditor says the seed once the checkpoint is signed: throws dice, say.
      Both together draw, so that neither side chooses, and anybody draws the same
      again: draw_sample.py, in the folder, does so from the list of what there
      was. H(x) is SHA-256 of these lines, the last without its end, as a number of
      256 bits:

        caisse-sample-v1
        the three lines of the checkpoint
        the seed
        x

      --by amount is monetary-unit sampling (ISA 530, NEP 530) by fixed intervals:
      of n to draw out of t cents, in the order of the journal, hit j from 0 falls
      on the cent (H(start) mod t + j · t) ÷ n, rounded down. What is as large as
      t ÷ n is always drawn. --by random draws the n whose H(record) is lowest.

      The folder has sample.csv, the population, the proof of each record,
      what to look at, documents, and openings for you alone. Without the last two
      (--without-openings) any member may draw.

      Examples:
        caisse audit sample --of payouts --by amount --size 20 --seed 4711 --to ./20
        caisse audit sample --of donations --by random --size 60 --seed 31662 \\
          --from 2024-06-01 --through 2024-06-30 --to ./juin --without-openings
      """)

  @Option(
    help: "What to draw from, of all that stand; entries are those recorded by hand.")
  var of: Population

  @Option(help: "amount: each cent with the same chance; random: each thing.")
  var by: Sample.Method

  @Option(help: "How many to draw.")
  var size: Int

  @Option(help: "What the auditor says: up to 100 letters and digits, said after the checkpoint.")
  var seed: String

  @Option(help: "Only what is dated from this day on.")
  var from: Day?

  @Option(help: "Only what is dated until this day.")
  var through: Day?

  @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var to: String

  @Flag(help: "Leave out openings and documents.")
  var withoutOpenings = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...100_000).contains(size) else {
      throw ValidationError("A sample has from 1 to 100000 things.")
    }
    guard (1...100).contains(seed.utf8.count), seed.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { throw ValidationError("A seed is 1 to 100 plain characters (ASCII) on one line.") }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "audit sample")
    let sample = try session.read { view in
      if !withoutOpenings { try session.require(.auditSample, in: view) }
      let signed = try session.signedCheckpoint(of: view)
      let draw = SampleDraw(seed: seed, at: signed.checkpoint)
      let sample = try Sample(
        size, of: of, by: by, draw, from: from, through: through, in: view)
      try FileBytes.makeNewFolder(to)
      try SampleFolder(to, self, sample, session).write(view, signed)
      return sample
    }
    session.say(
      "\(sample.drawn.count) of \(sample.count) \(of.rawValue) in \(to), \(try sample.drawn.map(\.thing.amount).sum()) of \(sample.total)"
    )
  }
}
