import Allocation
import Formats
import Journal
import Ledger
import Workflows

extension AllocationPropose {
  /// Whole applications, by the round's vote.
  func choose(by name: String, _ settings: RuleSettings, _ session: Session) throws {
    if let lock = choice.locks.first {
      throw InputProblem.unknown(
        "lock", lock, hint: "in books what is awarded stays chosen with --top-up")
    }
    let step = try settings[.step].map {
      try AmountArgument(argument: $0).amount(in: session.currency, for: "step")
    }
    let workflow = ProposeChoice(
      round: round, pot: try potChoice(session.currency),
      ties: try settings[.ties].map { text in
        guard let ties = TieOrder(text) else {
          throw InputProblem.unknown("ties", text, hint: "it is code, or draw:<seed>")
        }
        return ties
      }, isTopUp: topUp
    ) { kind in
      try choice.rule(
        named: name, for: kind, step: step ?? Amount(minorUnits: session.currency.scale))
    }
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { outcome in
      try report(outcome, session.console)
    }
  }

  private func report(_ outcome: ProposeChoice.Outcome, _ console: Console) throws {
    let receipt = outcome.receipt
    if outcome.unreviewed > 0 {
      console.warn("\(outcome.unreviewed) applications are not reviewed yet", code: "not-reviewed")
    }
    if receipt.election.budget > outcome.available {
      console.warn(
        "the pot is more than the \(outcome.available) the fund has free", code: "pot-above-free")
    }
    let line: Message =
      "\(receipt.chosen.count) of \(receipt.election.projects.count) applications chosen by \(receipt.election.ballots.count) ballots, for \(receipt.cost) of \(receipt.election.budget); no money is moved"
    console.say(line.text(in: console.currency))
    try console.made([outcome.id.text])
  }
}
