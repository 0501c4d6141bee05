import ArgumentParser
import Giving
import Workflows

/// What donors are promised.
struct PromiseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The call as it was published: a file or a reference.", valueName: "document"))
  var appeal: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of a surplus: \(DonorPromise.Surplus.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "use"))
  var surplus: DonorPromise.Surplus?

  @Option(
    help: ArgumentHelp(
      "What becomes of designations that can't be met: \(DonorPromise.Unmet.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "use"))
  var unmet: DonorPromise.Unmet?

  var isGiven: Bool { appeal != nil || surplus != nil || unmet != nil }

  func validate() throws {
    guard !isGiven || (surplus != nil && unmet != nil) else {
      throw ValidationError("A promise is --appeal, --surplus and --unmet together.")
    }
  }

  /// The appeal is the document of the act.
  func writing(_ writing: WritingOptions) -> WritingOptions {
    var writing = writing
    writing.document = appeal ?? writing.document
    return writing
  }

  func workflow(for campaign: CampaignCode) -> PromiseToDonors? {
    guard let surplus, let unmet else { return nil }
    return PromiseToDonors(campaign: campaign, surplus: surplus, unmet: unmet)
  }
}
