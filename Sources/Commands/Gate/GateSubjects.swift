import ArgumentParser
import Giving
import Granting
import Workflows

/// What a gate stands before, as a command line names it.
struct GateSubjects: ParsableArguments {
  @Argument(help: "Applications and payouts, such as G12 and CA-G12-7K2Q.")
  var subjects: [String] = []

  @Option(help: "A campaign.")
  var campaign: CampaignCode?

  @Option(help: "All applications of this round.")
  var round: RoundCode?

  var selection: GateSelection {
    GateSelection(names: subjects, campaign: campaign, round: round)
  }
}
