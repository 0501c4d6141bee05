import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse account open`.
struct AccountOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open an account: one for each bank account, platform and cash box.",
    discussion: """
      The code begins with its parent's: 512CC under 512. Money then sits on
      sub-accounts only. An account that refines none has its kind instead of a
      parent.

      Examples:
        caisse account open 512CC --parent 512 --label "Crédit coopératif"
        caisse account open 517HA --parent 517 --label HelloAsso
        caisse account open 53A --parent 53 --label "Caisse du local" \\
          --label-en "Box at the office"
        caisse account open 4950 --kind income \\
          --label "Utilisations de fonds affectés"
      """)

  @Argument(help: "Its code.")
  var code: AccountCode

  @Option(help: "The account it refines.")
  var parent: AccountCode?

  @Option(help: "Of an account of its own: asset, liability, equity, income or expense.")
  var kind: AccountKind?

  @Option(help: "Its label in French.")
  var label: String

  @Option(help: "Its label in English; else the same.")
  var labelEn: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (parent == nil) != (kind == nil) else {
      throw ValidationError("Give --parent, or --kind for an account that refines none.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "account open")
    let workflow = OpenAccount(
      code: code, parent: parent, kind: kind, labelInFrench: NormalText.normalised(label),
      labelInEnglish: NormalText.normalised(labelEn ?? label))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { account in
      let place = parent.map { "under \($0)" } ?? "as \(account.kind.rawValue)"
      return Said("account \(account.code) opened \(place)", ids: [account.code.text])
    }
  }
}

extension AccountKind: ExpressibleByArgument {}
