import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse account role`.
struct AccountRoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Say which account plays a role that none plays yet.",
    discussion: """
      Entries that the program makes by itself find their accounts by roles, which
      the charts have from the beginning. Books that began with an older chart may
      lack some: what needs one says so by its name.

      Examples:
        caisse account role 195 dedicated-contributions
        caisse account role 7895 contributions-used --document PV-2024-07-02
      """)

  @Argument(help: "The account.")
  var account: AccountCode

  @Argument(help: "The role, by the name that is asked for.")
  var role: AccountRole

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "account role")
    let workflow = GiveAccountRole(account: account, role: role)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { given in
      Said("account \(given.account) plays the role \(given.role.rawValue)")
    }
  }
}

extension AccountRole: ExpressibleByArgument {}
