import ArgumentParser
import Journal
import Ledger
import Workflows

/// What an award's payment is to keep to.
struct TermsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A part paid by itself, as often as there are: 600@2024-07-01, 300@report, \"200@if:the lease is signed\".",
      valueName: "amount@when"))
  var instalment: [String] = []

  @Option(help: ArgumentHelp("The last day for the report.", valueName: "day"))
  var reportBy: Day?

  @Option(
    help: ArgumentHelp(
      "The last day on which it may be called on; then it is freed by right.", valueName: "day"))
  var expires: Day?

  var isGiven: Bool { !instalment.isEmpty || reportBy != nil || expires != nil }

  func terms(in currency: Currency) throws -> TermsAsked {
    TermsAsked(
      instalments: try instalment.map { try part($0, in: currency) }, reportBy: reportBy,
      expires: expires)
  }

  private func part(_ text: String, in currency: Currency) throws -> TermsAsked.Part {
    guard let mark = text.firstIndex(of: "@") else { throw unreadable(text) }
    let amount = try AmountArgument(argument: String(text[..<mark]))
      .amount(in: currency, for: "instalment")
    let when = String(text[text.index(after: mark)...])
    if when == "report" { return TermsAsked.Part(amount, .report) }
    if let day = Day(when) { return TermsAsked.Part(amount, .day(day)) }
    let words = NormalText.normalised(String(when.dropFirst(3)))
    guard when.hasPrefix("if:"), !words.isEmpty else { throw unreadable(text) }
    return TermsAsked.Part(amount, .condition(words))
  }

  private func unreadable(_ text: String) -> InputProblem {
    InputProblem.unknown(
      "instalment", text,
      hint: "an amount, @, and a day, report or if: with a condition, such as 600@2024-07-01")
  }
}
