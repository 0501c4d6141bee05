import ArgumentParser

/// Which rule divides, and its parameters.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      equal, proportional, score, start-plus-score, equal-losses, talmud or match; voters-slices, \
      average-budget or independent-markets, which count ballots; tiers or quota, which divide \
      --within each part by one of the others.
      """))
  var rule: String?

  @Option(help: ArgumentHelp("A file that holds a rule with its parameters.", valueName: "file"))
  var ruleFile: String?

  @OptionGroup var parameters: RuleParameters
}
