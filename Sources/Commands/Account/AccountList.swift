import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse account list`.
struct AccountList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts of the chart and their sub-accounts.",
    discussion: """
      Examples:
        caisse account list --under 51
        caisse account list --opened --format csv
      """)

  @Option(help: "Only accounts whose code begins so.")
  var under: String?

  @Flag(help: "Only sub-accounts that refine a bank, platform, cheque or cash account.")
  var opened = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "account list")
    let language = session.console.language
    let table = Table(
      "accounts",
      columns: [
        Column("account", .code, Term.account.text(in: language)),
        Column("label", .text, Term.label.text(in: language)),
        Column("kind", .code, Term.kind.text(in: language)),
        Column("parent", .code, "parent"),
        Column("roles", .text, "roles"),
      ])
    try session.read { view in
      let accounts = try view.rows(AccountRow.self, where: [.equals("book", "financial")])
      let money = Set(
        accounts.filter { $0.roles.contains(where: MoneyAccounts.roles.contains) }
          .map(\.account.code))
      try session.console.list("", table) { page in
        for row in accounts where isAsked(row.account, money) {
          try page.row([
            .code(row.account.code.text),
            .text(language == .french ? row.account.label : row.labelInEnglish),
            .code(row.account.kind.rawValue),
            row.account.parent.map { .code($0.text) } ?? .none,
            .text(row.roles.map(\.rawValue).joined(separator: ", ")),
          ])
        }
      }
    }
  }

  private func isAsked(_ account: Account, _ money: Set<AccountCode>) -> Bool {
    if let under, !account.code.text.hasPrefix(under) { return false }
    return !opened || account.parent.map(money.contains) ?? false
  }
}
