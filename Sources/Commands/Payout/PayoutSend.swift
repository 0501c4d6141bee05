import ArgumentParser
import Council
import Formats
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout send`.
struct PayoutSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send payouts, for the first time or again.",
    discussion: """
      Each goes to the account its payee has now, which stays frozen for this
      attempt. Nothing is posted before the bank has debited it, nothing is sent
      beyond what the award's fund has on that account, and nothing goes to an
      account that no other member called back about, or that still cools: see
      caisse collective iban. It needs --confirm with the sum of the payouts.

      Transfers sent together are a batch. --file writes it for the bank, once the
      sending is recorded; caisse payout file writes the same again. --by-hand
      prints what is to be typed instead, and caisse payout transfers prints it
      again. Cash is handed over against caisse payout slip.

      Examples:
        caisse payout send CA-G12-7K2Q --file transfers.xml --confirm 1200.00
        caisse payout send CA-G12-7K2Q CA-G13-0Z5N --by-hand --confirm 2000.00
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "The bank account of transfers, where there are several.")
  var bank: AccountCode?

  @Option(help: "The box of payouts in cash, where there are several.")
  var box: AccountCode?

  @Flag(help: "The transfers are typed at the bank: print what is to be typed.")
  var byHand = false

  @Option(help: ArgumentHelp("Write the transfers for the bank, as pain.001.", valueName: "path"))
  var file: String?

  @OptionGroup var form: PaymentFileOptions

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if file != nil, byHand {
      throw ValidationError(
        "--file and --by-hand exclude each other: the bank has one or the other.")
    }
    if file == nil, !form.isEmpty {
      throw ValidationError("--format-version and --execute-on go with --file.")
    }
  }

  func run() throws {
    let session = try Session.open(
      books, output, activity: "payout send", isPrivate: byHand)
    let workflow = SendPayouts(
      payouts: payouts.payouts, bank: bank, box: box, byHand: byHand, day: day ?? session.today)
    let total = try session.read { view in
      try session.require(.payoutSend, in: view)
      return try workflow.total(in: view)
    }
    if !writing.dryRun { try confirm(total, session) }
    let sink = try writing.dryRun ? nil : file.map(PaymentFileSink.init)
    try session.commit(writing) { view, recorder in
      let sent = try workflow.decide(view, &recorder)
      return Report(
        sent: sent, file: try written(sent, session, in: recorder.tables),
        large: try PaymentRules.aboveCashLimit(
          sent.filter(\.isCash).map(\.payout), in: recorder.tables))
    } reporting: { report in
      if let file = report.file { try sink?.write(file) }
      try say(report, total, in: sink?.path, session)
    } repeating: {
      if let sink, !sink.isWritten { try writeAgain(sink, session) }
    }
  }

  /// What a crash after the sending kept from being written.
  private func writeAgain(_ sink: PaymentFileSink, _ session: Session) throws {
    let file = try session.read { view in
      try payouts.payouts.lazy.compactMap { try? Batches.resolve($0, in: view) }.first.map {
        try form.workflow.decide($0, in: view, at: session.now, today: session.today)
      }
    }
    guard let file else { return }
    try sink.write(file)
    session.say(file)
    session.sayExposed(by: file, in: sink.path)
  }

  private struct Report {
    let sent: [SendPayouts.Sent]
    let file: WritePaymentFile.File?
    let large: [Payout]
  }

  /// What the bank would not take is refused before anything is sent.
  private func written(
    _ sent: [SendPayouts.Sent], _ session: Session, in view: some BooksView
  ) throws -> WritePaymentFile.File? {
    guard file != nil else { return nil }
    guard let batch = sent.lazy.compactMap(\.batch).first else { throw PaymentRefusal.noPayment }
    return try form.workflow.decide(batch, in: view, at: session.now, today: session.today)
  }

  private func say(
    _ report: Report, _ total: Amount, in path: String?, _ session: Session
  ) throws {
    session.warn(ofCash: report.large)
    let count = report.sent.count
    let subject: Message = count == 1 ? "1 payout" : "\(count) payouts"
    session.say("\(subject) sent: \(total)")
    if let file = report.file {
      session.say(file)
      if let path { session.sayExposed(by: file, in: path) }
    } else if !writing.dryRun, let batch = report.sent.lazy.compactMap(\.batch).first {
      session.say("batch \(batch): write its file with caisse payout file")
    }
    if byHand { return try list(report.sent, total, session) }
    try session.console.made(report.sent.map(\.code))
  }

  private func list(
    _ sent: [SendPayouts.Sent], _ total: Amount, _ session: Session
  ) throws {
    try session.console.list("Transfers to type at the bank", TransferChecklist.table) { page in
      for sent in sent { try page.row(TransferChecklist.row(sent)) }
      try page.total(TransferChecklist.total(of: total))
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
