import Allocation
import ArgumentParser
import Formats
import Granting
import Journal
import Ledger
import Workflows

/// `caisse allocation propose`.
struct AllocationPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Divide a pot among a round's applications by a rule, and keep the proposal.",
    discussion: """
      It moves no money, and prints the allocation's id. Applications that were found ineligible, were \
      withdrawn or are decided take no part. The order among equals is the round's.

      By the round's vote, once it is closed, the rules greedy, equal-shares and phragmen choose whole \
      applications; voters-slices, average-budget and independent-markets divide, and so does score with \
      --scores.

      What donors designated comes first: the free money of each child fund, such as
      urgence.G12 or urgence.nuit of urgence, goes to the applications that its code
      names, by their own code, their collective's or a tag, and to no other. It is
      a part of the pot. What they can't take stays in its child fund.

      The rule match is for caisse allocation try: what each collected itself is not
      in these books, and what donors designated for it here is its own already.

      Examples:
        caisse allocation propose --round 2024-06 --rule equal
        caisse allocation propose --round 2024-06 --rule equal --pot 91630.00 \\
          --step 10
        caisse allocation propose --round 2024-06 --rule proportional \\
          --minimum-policy minimum-first
        caisse allocation propose --round 2024-06 --rule equal-shares \\
          --completion add1
        caisse allocation propose --round 2024-06 --rule score --scores trimmed \\
          --fewest-scores 3
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @Option(
    help: ArgumentHelp(
      "What is divided: an amount, or all that is free in the round's fund and for those who take part.",
      valueName: "amount or free"))
  var pot = "free"

  @Flag(
    help: """
      Divide again with those already awarded: their awards are kept and may be topped up, and count \
      in the pot.
      """)
  var topUp = false

  @OptionGroup var rule: RuleOptions
  @OptionGroup var choice: ChoiceOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "allocation propose")
    let settings = try rule.settings(session.console)
    if let name = settings[.rule], ChoiceRule.names.contains(name) {
      return try choose(by: name, settings, session)
    }
    let parameters = try RuleReading(session.console).parameters(
      settings, in: session.currency, ties: .code)
    let workflow = ProposeAllocation(
      round: round, pot: try potChoice(session.currency), parameters: parameters,
      ties: settings[.ties].map { _ in parameters.ties }, isTopUp: topUp)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { outcome in
      try report(outcome, session.console)
    }
  }

  func potChoice(_ currency: Currency) throws -> ProposeAllocation.PotChoice {
    pot == "free"
      ? .free : .amount(try AmountArgument(argument: pot).amount(in: currency, for: "pot"))
  }

  private func report(_ outcome: ProposeAllocation.Outcome, _ console: Console) throws {
    let receipt = outcome.receipt
    if outcome.unreviewed > 0 {
      console.warn("\(outcome.unreviewed) applications are not reviewed yet", code: "not-reviewed")
    }
    if receipt.pot.amount > outcome.available {
      console.warn(
        "the pot is more than the \(outcome.available) the fund has free", code: "pot-above-free")
    }
    for notice in receipt.notices + outcome.unreached.map(Notice.designationUnused) {
      console.say(notice.sentence(in: console.language, currency: console.currency))
    }
    let served = receipt.shares.count { $0.amount.isPositive }
    let full = receipt.shares.count(where: \.isFull)
    let line: Message =
      "\(receipt.pot.amount) divided among \(receipt.shares.count) applications: \(served) served, \(full) in full, \(receipt.unassigned) unassigned; no money is moved"
    console.say(line.text(in: console.currency))
    try console.made([outcome.id.text])
  }
}
