import ArgumentParser

/// Which rule divides, and its parameters.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      equal, proportional, score, start-plus-score, equal-losses, talmud, match, tiers or quota; the \
      last two divide --within each part by one of the others.
      """))
  var rule: String?

  @Option(help: ArgumentHelp("A file that holds a rule with its parameters.", valueName: "file"))
  var ruleFile: String?

  @OptionGroup var parameters: RuleParameters
}
