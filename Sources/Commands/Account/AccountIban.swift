import ArgumentParser
import Council
import Granting
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse account iban`.
struct AccountIban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iban",
    abstract: "Show or say which IBAN one of our bank accounts has, and in whose name.",
    discussion: """
      A file of transfers names the account it debits so. IBAN, BIC and holder are
      kept in the people file only.

      Examples:
        caisse account iban 512CC --iban "FR76 3000 6000 0112 3456 7890 189"
        caisse account iban 512CC --iban FR7630006000011234567890189 \\
          --bic AGRIFRPP --holder "LES RELAIS"
        caisse account iban 512CC
      """)

  @Argument(help: "The account, such as 512CC.")
  var account: AccountCode

  @Option(help: "Its IBAN, for the first time or from now on.")
  var iban: String?

  @Option(help: "Its BIC, where it is known.")
  var bic: String?

  @Option(help: "In whose name it is; else the organisation's.")
  var holder: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "account iban", isPrivate: true)
    var options = AccountOptions()
    options.iban = iban
    options.bic = bic
    options.holder = holder
    guard let details = try options.account(of: session.organisation.organisation) else {
      return try show(session)
    }
    let workflow = IdentifyAccount(account: account, details: details)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: {
      Said(
        "account \(account) is \(details.iban.masked), held by \(details.holder)",
        ids: [account.text])
    }
  }

  private func show(_ session: Session) throws {
    let table = Table(
      "bank_accounts",
      columns: [
        Column("account", .code, "Account"), Column("account_holder", .text, "Holder"),
        Column("iban", .code, "IBAN"), Column("bic", .code, "BIC"),
      ])
    try session.read { view in
      try session.require(.accountNumbers, in: view)
      _ = try MoneyAccounts.account(account, role: .bank, in: view)
      let details = try BankAccounts.details(of: account, in: view)
      try session.console.list("Account \(account)", table) { page in
        guard let details else { return }
        try page.row([
          .code(account.text), .text(details.holder), .code(details.iban.text),
          .words(details.bic?.text),
        ])
      }
    }
  }
}
