import ArgumentParser
import Ledger
import Workflows

/// `caisse payout send`.
struct PayoutSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send payouts, for the first time or again.",
    discussion: """
      Each goes to the account its payee has now, which stays frozen for this
      attempt. Nothing is posted before the bank has debited it, and nothing is sent
      beyond what the award's fund has on that account. It needs --confirm with the
      sum of the payouts.

      Examples:
        caisse payout send CA-G12-7K2Q --bank 512CC --confirm 1200.00
        caisse payout send CA-G12-7K2Q CA-G13-0Z5N --by-hand --confirm 2000.00
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "The bank account of transfers, where there are several.")
  var bank: AccountCode?

  @Option(help: "The box of payouts in cash, where there are several.")
  var box: AccountCode?

  @Flag(help: "The transfers are typed at the bank.")
  var byHand = false

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout send")
    let workflow = SendPayouts(
      payouts: payouts.payouts, bank: bank, box: box, byHand: byHand, day: day ?? session.today)
    let total = try session.read { try workflow.total(in: $0) }
    if !writing.dryRun { try confirm(total, session) }
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { sent in
      warn(of: sent, session)
      let subject: Message = sent.count == 1 ? "1 payout" : "\(sent.count) payouts"
      session.say("\(subject) sent: \(total)")
      try session.console.made(sent.map { "\($0.payout)-\($0.attempt)" })
    }
  }

  private func warn(of sent: [SendPayouts.Sent], _ session: Session) {
    let unchecked = sent.count { !$0.isChecked }
    if unchecked > 0 {
      session.console.warn(
        "not checked by a second person: \(unchecked) of \(sent.count)", code: "payout-unchecked")
    }
    let accounts = sent.count { !$0.isAccountChecked }
    if accounts > 0 {
      session.console.warn(
        "sent to an account nobody called back about: \(accounts) of \(sent.count)",
        code: "account-unchecked")
    }
  }

  /// `91630` is as good as `91630.00`.
  private func confirm(_ total: Amount, _ session: Session) throws {
    let currency = session.currency
    let given = writing.confirm.map { words in
      currency.amount(plain: words).map(currency.plain) ?? words
    }
    try session.console.confirm("send \(total)", by: currency.plain(total), given: given)
  }
}
