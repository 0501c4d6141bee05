import ArgumentParser
package import Keeping

extension Language: ExpressibleByArgument {
  /// The language the environment asks for: the first of the three that is set decides.
  package init(environment: (String) -> String?) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(environment).first { !$0.isEmpty }
    self = asked?.lowercased().hasPrefix("fr") == true ? .french : .english
  }
}
