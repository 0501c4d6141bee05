import ArgumentParser
import Council
import Granting
import Workflows

extension Approval.Decision: ExpressibleByArgument {}
extension Award.State: ExpressibleByArgument {}
extension AnswerReason: ExpressibleByArgument {}
extension BounceReason: ExpressibleByArgument {}
extension ExcessReason: ExpressibleByArgument {}
extension Payout.State: ExpressibleByArgument {}
extension PaymentWarning: ExpressibleByArgument {}
extension ReleaseReason: ExpressibleByArgument {}
extension AwardClosed.Waiver: ExpressibleByArgument {}

/// Awards named one by one, or all of an allocation.
struct AwardsArgument: ParsableArguments {
  @Argument(help: "The awards, such as G12/1, or G12 where it has one.")
  var awards: [String] = []

  @Option(help: ArgumentHelp("All awards of this allocation instead.", valueName: "id"))
  var allocation: String?

  func validate() throws {
    guard awards.isEmpty != (allocation == nil) else {
      throw ValidationError("Name awards, or an allocation with --allocation.")
    }
  }

  var selection: AwardSelection {
    allocation.map(AwardSelection.allocation) ?? .named(awards)
  }
}
