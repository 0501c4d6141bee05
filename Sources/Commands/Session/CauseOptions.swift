import ArgumentParser
import Journal
import Keeping
import Workflows

/// Why money of a restricted fund moves by hand.
struct CauseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The decision's reference, such as the minutes'.", valueName: "reference"))
  var decision: String?

  @Option(help: ArgumentHelp("The award it is part of.", valueName: "reference"))
  var award: String?

  @Option(
    help: ArgumentHelp(
      "The class of an allowed cost: \(CostClass.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "class"))
  var cost: CostClass?

  func validate() throws {
    let given = [decision != nil, award != nil, cost != nil].count { $0 }
    guard given <= 1 else {
      throw ValidationError("Give one of --decision, --award and --cost.")
    }
  }

  func cause() throws -> Cause? {
    for reference in [decision, award].compactMap(\.self)
    where !ReferenceForm.admits(reference) {
      throw KeepingRefusal.referenceNotAllowed(reference)
    }
    if let decision { return .decision(decision) }
    if let award { return .award(award) }
    return cost.map { .cost($0) }
  }
}
