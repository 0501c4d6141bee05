import ArgumentParser

/// The language of statements, receipts and pages. Commands and their errors are in English.
package enum Language: String, Sendable, CaseIterable, ExpressibleByArgument {
  case french = "fr"
  case english = "en"

  /// The language the environment asks for: the first of the three that is set decides.
  package init(environment: (String) -> String?) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(environment).first { !$0.isEmpty }
    self = asked?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
