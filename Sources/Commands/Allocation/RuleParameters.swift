import ArgumentParser

/// What a rule is given beside its name. Each is read once the currency is known.
struct RuleParameters: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The rule inside each tier and each quota; else equal.", valueName: "rule"))
  var within: String?

  @Option(
    help: ArgumentHelp(
      "Parts of the pot for tiers 1, 2, …: 60,30,10; else each has all that is left.",
      valueName: "parts"))
  var tierShares: String?

  @Option(
    help: ArgumentHelp(
      "At least this part of the pot for the applications with a tag; can be repeated.",
      valueName: "tag=part"))
  var quota: [String] = []

  @Option(
    help: ArgumentHelp(
      "What becomes of minimums: ignore, drop-below-minimum, minimum-first or minimum-first-stop.",
      valueName: "policy"))
  var minimumPolicy: String?

  @Option(help: ArgumentHelp("Round shares down to multiples of this.", valueName: "amount"))
  var step: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of what a step leaves: next-round, reserve, appeals or redistribute.",
      valueName: "use"))
  var rest: String?

  @Option(
    help: ArgumentHelp(
      "A share nobody falls below, within their cap.", valueName: "amount"))
  var floor: String?

  @Option(help: ArgumentHelp("The starting amount of start-plus-score.", valueName: "amount"))
  var start: String?

  @Option(help: "What match adds to a unit of donations, such as 0.5.")
  var rate: String?

  @Option(
    help: ArgumentHelp(
      "How matches shrink in a short pot: proportional or equal.", valueName: "way"))
  var short: String?

  @Option(
    help: "How ballots make a score: mean, trimmed or median; else applications have their own.")
  var scores: String?

  @Option(
    help: ArgumentHelp(
      "With fewer scores an application is not scored.", valueName: "count"))
  var fewestScores: String?

  @Option(
    help: ArgumentHelp(
      "quadratic-funding, which can only be tried: bound pairs of givers by this.",
      valueName: "amount"))
  var bound: String?

  @Option(
    help: ArgumentHelp(
      "Set aside before anything is divided: an amount, or a part such as 5%.",
      valueName: "amount or part"))
  var reserve: String?

  @Option(
    help: ArgumentHelp(
      "Leave top-ups of earlier awards below this for a later round.", valueName: "amount"))
  var smallestTopUp: String?

  @Option(help: "How cents are given out: largest-remainder or sainte-lague.")
  var rounding: String?
}
