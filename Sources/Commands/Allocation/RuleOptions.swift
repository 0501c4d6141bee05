import Allocation
import ArgumentParser
import Ledger
import Workflows

/// Which rule divides, and its parameters.
struct RuleOptions: ParsableArguments {
  @Option(help: "equal, proportional, score or start-plus-score.")
  var rule: String

  @Option(
    help: ArgumentHelp(
      "What becomes of minimums: ignore, drop-below-minimum, minimum-first or minimum-first-stop.",
      valueName: "policy"))
  var minimumPolicy = "ignore"

  @Option(help: "Round shares down to multiples of this; what that leaves is unassigned.")
  var step: AmountArgument?

  @Option(help: "A share nobody falls below, as far as their cap allows.")
  var floor: AmountArgument?

  @Option(help: "The starting amount of start-plus-score.")
  var start: AmountArgument?

  @Option(help: "How cents are given out: largest-remainder or sainte-lague.")
  var rounding: String?

  /// What is declared, with this order among equals.
  func parameters(in currency: Currency, ties: TieOrder) throws -> AllocationParameters {
    AllocationParameters(
      rule: try readRule(currency), minimum: try readPolicy(),
      floor: try floor?.amount(in: currency, for: "floor") ?? .zero,
      rounding: try readRounding(currency), ties: ties)
  }

  private func readRule(_ currency: Currency) throws -> Rule {
    let start = try start?.amount(in: currency, for: "start")
    guard let rule = Rule(name: rule, start: start) else {
      throw InputProblem.unknown(
        "rule", rule,
        hint: start == nil
          ? "it is equal, proportional, score, or start-plus-score with --start"
          : "only start-plus-score has a starting amount")
    }
    return rule
  }

  private func readPolicy() throws -> MinimumPolicy {
    guard let policy = MinimumPolicy(name: minimumPolicy) else {
      throw InputProblem.unknown(
        "minimum-policy", minimumPolicy,
        hint: "it is ignore, drop-below-minimum, minimum-first or minimum-first-stop")
    }
    return policy
  }

  private func readRounding(_ currency: Currency) throws -> Rounding {
    if let step {
      guard rounding == nil else {
        throw InputProblem.unknown("rounding", rounding ?? "", hint: "--step is a rounding itself")
      }
      return .down(to: try step.amount(in: currency, for: "step"))
    }
    guard let rounding else { return .largestRemainder }
    guard let known = Rounding(name: rounding) else {
      throw InputProblem.unknown(
        "rounding", rounding, hint: "it is largest-remainder or sainte-lague")
    }
    return known
  }
}
