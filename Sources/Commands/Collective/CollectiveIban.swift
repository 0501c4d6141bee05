import ArgumentParser
import Council
import Granting
import Journal
import SQLiteStore
import Workflows

/// `caisse collective iban`.
struct CollectiveIban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iban",
    abstract: "Show, change or check the account a collective is paid on.",
    discussion: """
      Whoever registers an account can't be the one who calls back about it, and who
      has a key signs that they did, here or elsewhere. A changed account is checked
      anew.

      Examples:
        caisse collective iban C10
        caisse collective iban C10 --change FR7699999000010000009105214
        caisse collective iban C10 --called-back --as m:2
        caisse collective iban C10 C11 --called-back --as m:2 --key-file ./awa
        caisse collective iban C10 --called-back --as m:2 --message > heard
        caisse collective iban C10 --called-back --signed heard
      """)

  @Argument(help: "The collective; with --called-back there may be several.")
  var collectives: [CollectiveCode]

  @Option(help: "Which of its payees, such as C10/1, where there are several.")
  var payee: String?

  @Option(help: ArgumentHelp("Register this account instead.", valueName: "iban"))
  var change: String?

  @Option(help: "The BIC of the new account.")
  var bic: String?

  @Option(help: "In whose name the new account is; else as before.")
  var holder: String?

  @Flag(help: "You called back at a number known before, and the account is right.")
  var calledBack = false

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard collectives.count == 1 || calledBack && payee == nil && !act.message else {
      throw ValidationError("Name one collective, or several only for --called-back.")
    }
    if change != nil, calledBack {
      throw ValidationError("--change and --called-back are two acts, of two members.")
    }
    guard calledBack || !act.isGiven else {
      throw ValidationError("What is signed is --called-back.")
    }
    if change == nil, bic != nil || holder != nil {
      throw ValidationError("--bic and --holder go with --change.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "collective iban", isPrivate: true)
    if let change { return try register(change, session) }
    if calledBack { return try check(session) }
    try show(session)
  }

  private func register(_ iban: String, _ session: Session) throws {
    var options = AccountOptions()
    options.iban = iban
    options.bic = bic
    options.holder = try holder ?? heldBy(session)
    guard let account = try options.account(of: nil) else { return }
    let workflow = ChangePayee(collective: collective, payee: payee, account: account)
    try session.commit(writing) { view, recorder in
      try session.warn(ofShared: account, of: collective, in: view)
      return try workflow.decide(view, &recorder, today: session.today)
    } saying: { code in
      Said(
        "account of \(code) changed: another member checks it before money leaves",
        ids: [code.description])
    }
  }

  private func check(_ session: Session) throws {
    let actor = try session.actor()
    var workflow = CheckPayees(collectives: collectives, payee: payee)
    if act.message {
      let subject = try session.read { try subjects(of: workflow, in: $0)[0] }
      return try act.writeMessage(on: .accountChecked, subject, by: actor, in: session)
    }
    workflow.signed = try act.messages(on: .accountChecked, by: actor, in: session, writing) {
      try subjects(of: workflow, in: $0)
    }
    try session.commit(writing, input: act.files) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { checked in
      let accounts =
        checked.payees.count == 1
        ? "account of \(checked.payees[0])" : "\(checked.payees.count) accounts"
      let members = checked.members.sorted().map(\.description).joined(separator: ", ")
      return Said(
        "\(accounts) checked by \(members)\(workflow.signed.isEmpty ? "" : ", signed")",
        ids: checked.payees.map(\.description))
    }
  }

  private func subjects(of workflow: CheckPayees, in view: SQLiteBooks) throws -> [Hash] {
    try workflow.accounts(in: view).map { payee in
      guard let iban = payee.iban else { throw GrantingRefusal.payeeWithoutAccount(payee.code) }
      return payee.subjectOfCheck(of: iban)
    }
  }

  /// The only one.
  private var collective: CollectiveCode { collectives[0] }

  private func heldBy(_ session: Session) throws -> String? {
    try session.read { view in
      _ = try Collectives.find(collective, in: view)
      let known = try Payees.resolve(payee, of: collective, in: view)
      return try Payees.account(of: known, in: view)?.holder
    }
  }

  private func show(_ session: Session) throws {
    try session.read { view in
      try session.require(.payeeAccounts, in: view)
      _ = try Collectives.find(collective, in: view)
      let payees =
        try payee.map { [try Payees.resolve($0, of: collective, in: view)] }
        ?? Payees.of(collective, in: view)
      try session.console.list("Accounts of \(collective)", PayeeTable.whole) { page in
        for payee in payees { try page.row(PayeeTable.row(payee, isMasked: false, in: view)) }
      }
    }
  }
}
