import ArgumentParser
import Formats
import Granting
import Workflows

/// `caisse collective add`.
struct CollectiveAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one collective, with its account where it has one.",
    discussion: """
      Its name, its contact and its account are kept in the people file only. A
      person in need is --legal-form person: a code without number, region or tags,
      and a name that can be erased like a donor's.

      Examples:
        caisse collective add C31 --name "Le Fournil" --legal-form association \\
          --tags "food;rural"
        caisse collective add P07 --name "Nour" --legal-form person
        caisse collective add C32 --name "Les Braises" \\
          --iban "FR76 9999 9000 0100 0000 2403 775"
      """)

  @Argument(help: "Its short code.")
  var code: CollectiveCode

  @Option(help: "Its name.")
  var name: String

  @Option(help: "What it is before the law, such as association; person for one in need; or none.")
  var legalForm: LegalForm = .none

  @Option(help: "Its SIRET number.")
  var siret: String?

  @Option(help: "Its RNA number.")
  var rna: String?

  @Option(help: "How it is reached: an e-mail or a telephone.")
  var contact: String?

  @Option(help: "Where it is.")
  var region: String?

  @Option(help: "Its tags, separated by semicolons.")
  var tags: String?

  @OptionGroup var account: AccountOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "collective add")
    let workflow = AddCollective(try CollectiveInput(self).line)
    try session.commit(writing) { view, recorder in
      try session.warn(ofShared: workflow.line.account, of: code, in: view)
      return try workflow.decide(view, &recorder, today: session.today)
    } saying: { line in
      Said(
        line.account == nil
          ? "collective \(line.code) added, without an account"
          : "collective \(line.code) added, with its account", ids: [code.text])
    }
  }
}
