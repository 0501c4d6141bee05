import ArgumentParser
import Formats
import Giving
import Granting
import Journal
import Keeping
import Ledger
import Statements
import Workflows

/// `caisse letter write`.
struct LetterWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write letters of one kind to files, and record that they were.",
    discussion: """
      acknowledgement and refusal are about applications; award, waiting,
      report-reminder and release about awards; payment-sent and bounce about
      payouts; thanks go to the donors of a campaign. With --round every collective
      of it gets the letter of whom what it says is so, but those who had it before.

      Names come from the people file and go into the letters alone: the journal
      keeps the kind, the day and the code. Nothing is sent, and a letter notifies
      nobody: caisse award notify records that it was handed over.

      Examples:
        caisse letter write refusal --round 2024-06 --lang fr -o refusals.html
        caisse letter write award G12 --from caisse@example.org -o G12.eml
        caisse letter write bounce CA-G12-7K2Q --reply-by 2024-07-15
        caisse letter write thanks --campaign urgence -o thanks.html
      """)

  @Argument(
    help: "The kind: \(LetterKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: LetterKind

  @Argument(
    help: "The applications, awards, payouts or donors; else those of --round or --campaign.")
  var about: [String] = []

  @Option(help: "All of this round whom it concerns.")
  var round: RoundCode?

  @Option(help: "Those who gave to this campaign.")
  var campaign: CampaignCode?

  @Option(
    help: ArgumentHelp(
      "Your own template, or a folder of them, each named like refusal.txt.", valueName: "path"))
  var template: String?

  @Option(
    help: ArgumentHelp("The address that mail comes from; eml needs it.", valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("The day until which an answer is asked for.", valueName: "day"))
  var replyBy: Day?

  @Option(help: "The day of the letters; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: LetterOptions

  func validate() throws {
    let ways = [round != nil, campaign != nil || !about.isEmpty].count { $0 }
    guard ways == 1 else {
      throw ValidationError("Say whom it goes to: by name, with --round, or with --campaign.")
    }
  }

  func run() throws {
    let session = try Session.open(
      books, output.console, activity: "letter write", isPrivate: true)
    let template = try LetterTemplates(session.console).template(of: kind, from: template)
    let rendering = LetterRendering(
      format: output.chosenFormat, template: template, currency: session.currency,
      numerals: session.console.numerals, written: session.now, from: try sender(session))
    let sink = try LetterSink(
      output.output, rendering, kind, keeping: !writing.dryRun, session.console)
    let workflow = WriteLetters(
      kind, to: addressees, day: day ?? session.today, in: session.console.language,
      replyBy: replyBy)
    try session.commit(writing, input: [self.template].compactMap { $0 }) { view, recorder in
      let result = try workflow.decide(view, &recorder)
      try sink.require(result.letters.count)
      return (result, try result.letters.map(rendering.letter))
    } reporting: { result, letters in
      try sink.write(letters, ids: result.ids.map(\.text))
      session.say(letters, kind, of: campaign, in: writing.dryRun ? nil : output.output)
    }
  }

  private var addressees: LetterAddressees {
    if let round { return .round(round) }
    return campaign.map { .donors($0, named: about) } ?? .named(about)
  }

  private func sender(_ session: Session) throws -> MailMessage.Mailbox? {
    guard let from else {
      guard output.chosenFormat == .eml else { return nil }
      throw InputProblem(
        code: "sender-missing", message: "a mail says which address it comes from",
        hint: "name it with --from caisse@example.org")
    }
    guard let address = MailAddress(from) else { throw LetterRefusal.badAddress(from) }
    return MailMessage.Mailbox(name: session.organisation.organisation, address: address)
  }
}

extension Session {
  /// What was written, and whom the files would expose.
  func say(
    _ letters: [RenderedLetter], _ kind: LetterKind, of campaign: CampaignCode?, in path: String?
  ) {
    let count: Message = letters.count == 1 ? "1 letter" : "\(letters.count) letters"
    let shown = letters.prefix(12).map(\.about).joined(separator: ", ")
    let rest = letters.count > 12 ? ", …" : ""
    let whom = campaign.map { "donors of \($0)" } ?? shown + rest
    say("\(count) of kind \(kind.rawValue) written: \(whom); nothing was sent")
    if let path {
      say("\(path) is readable by you alone and holds names: delete it when it is sent")
    }
  }
}
