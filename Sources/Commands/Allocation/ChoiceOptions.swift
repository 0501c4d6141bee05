import Allocation
import ArgumentParser
import Ledger
import Workflows

/// Which rule chooses whole projects, and its parameters.
struct ChoiceOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "greedy: go on after a project that doesn't fit, to those that do.")
  var skip = true

  @Option(
    help: ArgumentHelp(
      "greedy: approvals, score or score-per-cost; else by the kind of the ballots.",
      valueName: "measure"))
  var by: GreedyOptions.Measure?

  @Option(help: "greedy: leave out projects with less support than this.")
  var threshold: Int64 = 0

  @Option(
    help: ArgumentHelp(
      "equal-shares: what a ballot gets from a project, cost or cardinality.",
      discussion:
        "Else its cost where ballots approve, and the points themselves where they give some.",
      valueName: "measure"))
  var satisfaction: EqualSharesOptions.Satisfaction?

  @Option(
    help: "equal-shares: what becomes of the rest: none, add1, or add1u and then greedy.")
  var completion = "none"

  @Option(help: "add1: when purses stop growing, until-overspend or until-exhaustive.")
  var stop = EqualSharesOptions.Completion.Stop.overspend

  @Option(name: .customLong("lock"), help: "A project that is chosen already; may be repeated.")
  var locks: [String] = []

  /// - Parameter step: by how much purses grow, one unit of money unless another is given.
  func rule(
    named name: String, for kind: BallotKind, step: Amount
  ) throws -> ChoiceRule {
    switch name {
    case "greedy":
      return .greedy(
        GreedyOptions(measure: by ?? kind.measure, skipsMisfits: skip, threshold: threshold))
    case "equal-shares":
      return .equalShares(
        EqualSharesOptions(
          satisfaction: satisfaction ?? kind.satisfaction,
          completion: try readCompletion(step: step)))
    case "phragmen":
      return .phragmen
    default:
      throw InputProblem.unknown(
        "rule", name, hint: "what chooses projects is greedy, equal-shares or phragmen")
    }
  }

  private func readCompletion(step: Amount) throws -> EqualSharesOptions.Completion {
    switch completion {
    case "none": return .none
    case "add1": return .add1(step: step, stop: stop)
    case "add1u": return .add1u(step: step, stop: stop)
    default:
      throw InputProblem.unknown("completion", completion, hint: "it is none, add1 or add1u")
    }
  }
}

extension GreedyOptions.Measure: ExpressibleByArgument {}
extension EqualSharesOptions.Satisfaction: ExpressibleByArgument {}
extension EqualSharesOptions.Completion.Stop: ExpressibleByArgument {}
