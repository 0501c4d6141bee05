import Allocation
import Granting
import Journal
import Ledger
import Workflows

/// What was chosen from, by what, and what came of it.
enum ChoiceFigures {
  static func of(_ kept: KeptChoice) -> [Figure] {
    [
      Figure("allocation", "Allocation", .code(kept.row.id.text)),
      Figure("round", "Round", .code(kept.row.round.text)),
      Figure("fund", "Fund", .code(kept.row.fund.text)),
      Figure("day", "Day", .day(kept.row.day)),
    ] + of(kept.receipt) + [Figure("input", "Hash of the input", .code(kept.row.input.hex))]
  }

  static func of(_ receipt: ChoiceReceipt) -> [Figure] {
    let common = [
      Figure("rule", "Rule", .code(receipt.parameters.rule.name)),
      Figure("ties", "Order among equals", .code(receipt.parameters.ties.description)),
      Figure("ballots", "Ballots", .count(receipt.election.ballots.count)),
      Figure("kind", "Kind of ballot", .code(receipt.election.ballots.kind.rawValue)),
      Figure("budget", "Budget", .amount(receipt.election.budget)),
      Figure("cost", "Cost of what is chosen", .amount(receipt.cost)),
      Figure("left", "Left", .amount(receipt.left)),
      Figure("chosen", "Chosen", .count(receipt.chosen.count)),
      Figure("passed_over", "Not chosen", .count(receipt.passedOver.count)),
    ]
    return common + options(of: receipt)
  }

  private static func options(of receipt: ChoiceReceipt) -> [Figure] {
    switch receipt.parameters.rule {
    case .greedy(let options):
      return [
        Figure("by", "Order by", .code(options.measure.rawValue)),
        Figure("skip", "After a misfit", .code(options.skipsMisfits ? "skip" : "no-skip")),
      ]
        + (options.threshold == 0
          ? [] : [Figure("threshold", "Threshold", .count(Int(options.threshold)))])
    case .phragmen:
      return []
    case .equalShares(let options):
      let raise = options.completion.raise
      let grown: [Figure?] = [
        raise.map { Figure("stop", "Purses grow", .code($0.stop.rawValue)) },
        raise.map { Figure("step", "By", .amount($0.step)) },
        raise.map { _ in Figure("raises", "Times", .count(Int(receipt.raises))) },
        receipt.purse.map { Figure("purse", "Purse of a ballot", .amount($0.rounded)) },
      ]
      return [
        Figure("satisfaction", "Satisfaction", .code(options.satisfaction.rawValue)),
        Figure("completion", "Completion", .code(options.completion.name)),
      ] + grown.compactMap(\.self)
    }
  }
}
