import ArgumentParser
import Council
import Workflows

/// Lines of an allocation that a member answers otherwise than the rest.
struct LineOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Lines you are for, whatever the decision on the rest, parted by commas; repeatable.",
      valueName: "lines"))
  var approved: [String] = []

  @Option(
    help: ArgumentHelp("The same: lines you are against.", valueName: "lines"))
  var against: [String] = []

  @Option(
    help: ArgumentHelp("The same: lines on which you abstain.", valueName: "lines"))
  var abstain: [String] = []

  private var all: [(line: String, decision: Approval.Decision)] {
    [(approved, .for), (against, .against), (abstain, .abstain)].flatMap { given, decision in
      given.flatMap { $0.split(separator: ",") }.map { (String($0.filter { $0 != " " }), decision) }
    }
  }

  /// - Parameter isOfAllocation: whether the answer is to a whole allocation, which alone has lines.
  func answers(_ decision: Approval.Decision, isOfAllocation: Bool) throws -> Answers {
    guard isOfAllocation || all.isEmpty else {
      throw ValidationError("--for, --against and --abstain go with --allocation.")
    }
    return Answers(decision, otherwise: all)
  }
}
