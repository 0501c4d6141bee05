import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse collective iban`.
struct CollectiveIban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iban",
    abstract: "Show, change or check the account a collective is paid on.",
    discussion: """
      Whoever registers an account can't be the one who calls back about it, and no
      money goes there before another member has. Who has a key signs that they did,
      here or elsewhere. A changed account is checked anew.

      An account that takes another's place after the decision cools as long as the
      policy says; members who had no part in it may waive that together. Where the
      policy's payee-change is approval, the committee is for it, as for the award.

      What the bank says of the holder is recorded with --verified: match,
      close-match, no-match or not-possible. Anything but a match needs a --reason
      before money is sent: called-back, same-holder, stands-for, shared, agreed,
      bank-silent or other; --words stay in the people file. A waiver's reason is
      emergency, seen-in-person or bank-confirmed.

      Examples:
        caisse collective iban C10
        caisse collective iban C10 --change FR7699999000010000009105214
        caisse collective iban C10 C11 C12/2 --called-back --as m:2 --key-file ./awa
        caisse collective iban C10 --called-back --as m:2 --message > heard
        caisse collective iban C10 --called-back --signed heard
        caisse collective iban C10 --verified close-match --reason same-holder
        caisse collective iban C10 --waive-cooling --reason emergency --as m:4
        caisse collective iban C10 --approve --as m:3
      """)

  @Argument(
    help: "The collective, or its payee as C10/2; there may be several but with --change.")
  var accounts: [String]

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

  @Option(help: ArgumentHelp("What the bank says of its holder.", valueName: "answer"))
  var verified: HolderVerification?

  @Flag(help: "It need not wait: you neither registered nor checked it, nor proposed the award.")
  var waiveCooling = false

  @Flag(help: "You are for paying on it although it came after the decision.")
  var approve = false

  @Option(help: ArgumentHelp("Why, for --verified and --waive-cooling.", valueName: "code"))
  var reason: String?

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "The day of the bank's answer; else today.")
  var day: Day?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let acts = [change != nil, calledBack, verified != nil, waiveCooling, approve]
    guard acts.count(where: { $0 }) <= 1 else {
      throw ValidationError(
        "Give one of --change, --called-back, --verified, --waive-cooling and --approve.")
    }
    guard !accounts.isEmpty, accounts.count == 1 || change == nil && payee == nil && !act.message
    else {
      throw ValidationError("Name one collective: --change, --payee and --message are of one.")
    }
    guard calledBack || waiveCooling || approve || !act.isGiven else {
      throw ValidationError("What is signed is --called-back, --waive-cooling or --approve.")
    }
    if change == nil, bic != nil || holder != nil {
      throw ValidationError("--bic and --holder go with --change.")
    }
    if verified == nil, day != nil { throw ValidationError("--day goes with --verified.") }
    try validateReason()
  }

  private func validateReason() throws {
    guard verified != nil || waiveCooling || reason == nil && words == nil else {
      throw ValidationError("--reason and --words go with --verified and --waive-cooling.")
    }
    if verified != nil, let reason, AnswerReason(rawValue: reason) == nil {
      throw ValidationError("--reason is \(AnswerReason.allCases.enumerated).")
    }
    if waiveCooling, reason.flatMap(WaiverReason.init) == nil {
      throw ValidationError("--waive-cooling has a --reason: \(WaiverReason.allCases.enumerated).")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "collective iban", isPrivate: true)
    if let change { return try register(change, session) }
    if let verified { return try verify(verified, session) }
    if calledBack {
      return try record(CheckPayees(accounts: selection), "checked by", session)
    }
    if waiveCooling, let reason = reason.flatMap(WaiverReason.init) {
      let workflow = WaiveCooling(
        accounts: selection, reason: reason, words: words.map(NormalText.normalised))
      return try record(workflow, "need not wait, says", session)
    }
    if approve {
      return try record(ApprovePayees(accounts: selection), "approved by", session)
    }
    try show(session)
  }

  var selection: AccountSelection { AccountSelection(accounts, payee: payee) }

  private func show(_ session: Session) throws {
    try session.read { view in
      try session.require(.payeeAccounts, in: view)
      let payees =
        accounts.count == 1 && payee == nil && PayeeCode(accounts[0]) == nil
        ? try all(of: accounts[0], in: view) : try selection.payees(in: view)
      let title = "Accounts of \(accounts.joined(separator: ", "))"
      try session.console.list(title, PayeeTable.whole) { page in
        for payee in payees { try page.row(PayeeTable.row(payee, isMasked: false, in: view)) }
      }
    }
  }

  private func all(of name: String, in view: some BooksView) throws -> [Payee] {
    guard let code = CollectiveCode(name) else { throw GrantingRefusal.unknownPayee(name) }
    return try Payees.of(Collectives.find(code, in: view).code, in: view)
  }
}

extension Collection where Element: RawRepresentable<String> {
  /// The codes of a list, in a sentence: `one, two or three`.
  var enumerated: String {
    let codes = map(\.rawValue)
    guard let last = codes.last, codes.count > 1 else { return codes.first ?? "" }
    return codes.dropLast().joined(separator: ", ") + " or " + last
  }
}
