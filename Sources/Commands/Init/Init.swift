import ArgumentParser
import Council
import Formats
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse init`: makes the books, with the operator as first member.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the books of an organisation.",
    discussion: """
      Makes <books> and, beside it, the people file and the log's key, which signs
      what the journal holds after every change. Better keep that key on another
      disk or under another user: see caisse help proof. The operator becomes member
      m:1, treasurer and administrator. Decisions are made under a policy for a team
      of three to begin with, which caisse policy show explains and caisse policy
      propose changes.

      Examples:
        caisse init fund.caisse --organisation "Les Relais"
        caisse init fund.caisse --organisation "Les Relais" --siren 123456782 \\
          --fiscal-year 09-01
        caisse init fund.caisse --organisation "The Relays" --chart our-chart.csv
        caisse init fund.caisse --organisation "Les Relais" \\
          --log-key /media/key/fund.logkey
      """)

  @Argument(help: "The file to make, such as fund.caisse.")
  var books: String

  @Option(help: "The organisation's name.")
  var organisation: String

  @Option(help: "Its SIREN number.")
  var siren: String?

  @Option(help: "Its RNA number.")
  var rna: String?

  @Option(help: "The currency of all amounts, ISO 4217.")
  var currency = "EUR"

  @Option(help: "The accounts to begin with: fr-association, plain, or a CSV file of your own.")
  var chart = "fr-association"

  @Option(help: "The day each fiscal year begins, MM-DD.")
  var fiscalYear = "01-01"

  @Option(help: "The time zone of all days; else the machine's.")
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "Where the log's key is made; else beside the books. What is beside them is then a link to it.",
      valueName: "path"))
  var logKey: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let opening = try OpeningInput(self, console)
    let surroundings = Session.storeSurroundings(console, "init")
    let files = BooksOptions.files(at: books, console.surroundings.environment)
    let store = try SQLiteStore.create(files, surroundings: surroundings)
    let signer = try makeKey(files, store)
    let today = surroundings.clock.day(of: surroundings.clock.now(), in: opening.timeZone)
    do {
      _ = try store.commit(Request(actor: .first)) { view, recorder in
        var open = opening.books
        open.logKey = signer.key
        return try open.decide(view, &recorder, today: today)
      }
    } catch {
      try? store.remove()
      files.logKey.remove()
      throw error
    }
    console.say("books of \(organisation) opened at \(books); you are member m:1")
    let team = try store.read { try TeamGaps(today: today, in: $0) }
    console.say(
      "one member can record; for all that policy \(team.policy.code) asks, \(team.sufficient) members with every role would suffice: see caisse check team"
    )
  }

  /// The log's key, in a file that isn't there yet.
  private func makeKey(_ files: Files, _ store: SQLiteStore) throws -> NoteSigner {
    let signer = LogKeyMaking.signer()
    do { try files.logKey.make(signer, at: logKey) } catch {
      try? store.remove()
      throw error
    }
    return signer
  }
}
