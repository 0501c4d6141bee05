import ArgumentParser
import Giving
import Workflows

/// A country as typed. What is none never reaches the journal, which keeps it for ever.
struct CountryArgument: ExpressibleByArgument {
  private let text: String

  init(argument: String) { text = argument }

  func code() throws -> CountryCode {
    guard let country = CountryCode(text) else {
      throw InputProblem.unknown(
        "country", text, hint: "two capital letters of ISO 3166, such as FR")
    }
    return country
  }
}
