import ArgumentParser

/// `caisse policy`: the rules by which is decided.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "The rules of decision, and decisions on other rules.",
    discussion: """
      Books begin with a policy for a team of three; caisse policy show says what it
      asks. Another is proposed, answered with caisse approval give, and decided by
      the rules in force, as an award of the largest tier is: the proposer is out of
      the poll. While the members are too few for that, be it one, all who act must
      be for it, the proposer too.
      """,
    subcommands: [
      PolicyShow.self,
      PolicyList.self,
      PolicyPropose.self,
      PolicyDecide.self,
    ])
}
