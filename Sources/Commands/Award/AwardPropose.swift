import ArgumentParser
import Council
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse award propose`.
struct AwardPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Put an award, or the shares of an allocation, before the committee.",
    discussion: """
      What is proposed is frozen as a version, which approvals name. Proposing it
      anew with another amount, fund or beneficiary makes the next version:
      approvals of the one before no longer count. The proposer is out of the poll:
      it is you, unless another member is named. Shares made by a rule have none.

      Examples:
        caisse award propose --application G12 --amount 1200.00
        caisse award propose --allocation l:7K2QZ09VXW3F5TNA
        caisse award propose --replaces G12/1 --amount 1000.00 --proposer m:2
        caisse award propose --application G4 --amount 900 \\
          --instalment 600@2024-07-01 \\
          --instalment 300@report --report-by 2024-12-31
      """)

  @Option(help: "The application it is for, such as G12.")
  var application: String?

  @Option(help: ArgumentHelp("All shares of this allocation, one award each.", valueName: "id"))
  var allocation: String?

  @Option(help: ArgumentHelp("The award to propose anew, such as G12/1.", valueName: "award"))
  var replaces: String?

  @Option(help: "How much.")
  var amount: AmountArgument?

  @Option(help: "The fund it is from; else the round's.")
  var fund: FundCode?

  @Option(help: "The collective it is for; else the one that applied.")
  var beneficiary: CollectiveCode?

  @Option(help: "The member who proposes it; else you.")
  var proposer: MemberCode?

  @Option(help: "Why it is more than was asked: higher-costs, new-need or urgency.")
  var excess: ExcessReason?

  @Option(help: "Words for that reason, kept in the people file only.")
  var words: String?

  @Option(help: "What must come before it is paid, kept in the people file only.")
  var conditions: String?

  @OptionGroup var terms: TermsOptions

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let subjects = [application, allocation, replaces].compactMap(\.self).count
    guard subjects == 1 else {
      throw ValidationError("Give one of --application, --allocation and --replaces.")
    }
    if application != nil, amount == nil { throw ValidationError("Give its --amount.") }
    let single = [amount?.text, fund?.text, beneficiary?.text, excess?.rawValue, words, conditions]
    if allocation != nil, terms.isGiven || single.contains(where: { $0 != nil }) {
      throw ValidationError("Shares are proposed as they are: propose one of them anew afterwards.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "award propose")
    let amount = try amount?.amount(in: session.currency)
    try session.commit(writing) { view, recorder in
      let proposed = try decide(
        amount, terms.terms(in: session.currency), day ?? session.today, view, &recorder)
      try session.warn(ofGapsIn: proposed.map(\.code.application), in: recorder.tables)
      return proposed
    } reporting: { proposed in
      try report(proposed, session)
    }
  }

  private func decide(
    _ amount: Amount?, _ terms: TermsAsked, _ day: Day, _ view: SQLiteBooks,
    _ recorder: inout Recorder<SQLiteBooks>
  ) throws -> [AwardProposed] {
    if let allocation {
      return try ProposeShares(allocation: allocation, proposer: proposer, day: day)
        .decide(view, &recorder)
    }
    if let replaces {
      var workflow = ReplaceProposal(award: replaces, day: day)
      workflow.amount = amount
      (workflow.fund, workflow.beneficiary, workflow.proposer) = (fund, beneficiary, proposer)
      workflow.excess = excess
      workflow.words = words.map(NormalText.normalised)
      workflow.conditions = conditions.map(NormalText.normalised)
      workflow.terms = terms
      return [try workflow.decide(view, &recorder)]
    }
    var workflow = ProposeAward(
      application: application ?? "", amount: amount ?? .zero, day: day)
    (workflow.fund, workflow.beneficiary, workflow.proposer) = (fund, beneficiary, proposer)
    workflow.excess = excess
    workflow.words = words.map(NormalText.normalised)
    workflow.conditions = conditions.map(NormalText.normalised)
    workflow.terms = terms
    return [try workflow.decide(view, &recorder)]
  }

  private static func words(forDesignated amount: Amount) -> Message {
    amount.isPositive ? "; \(amount) of it designated by donors" : ""
  }

  private func report(_ proposed: [AwardProposed], _ session: Session) throws {
    let total = try proposed.map(\.amount).sum()
    if allocation == nil, let one = proposed.first {
      let version: Message = one.version > 1 ? ", version \(one.version)" : ""
      let proposer: Message = one.proposer.map { ", by \($0)" } ?? ""
      session.say(
        "award \(one.code) proposed\(version)\(proposer): \(total) from fund \(one.fund) for \(one.beneficiary)\(Self.words(forDesignated: one.designated))"
      )
    } else {
      let designated = try proposed.map(\.designated).sum()
      session.say(
        "\(proposed.count) awards proposed, \(total) in all\(Self.words(forDesignated: designated))"
      )
    }
    try session.console.made(proposed.map(\.code.text))
  }
}
