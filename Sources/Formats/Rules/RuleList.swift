/// Several rules in one word, to be compared: `equal,start-plus-score:start=1000,ours.rule`.
///
/// An entry is a rule's name or a file's, with settings of its own behind colons. Settings that are meant
/// for all of them reach those that have such a parameter.
package struct RuleList: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// As typed: what the rule is called beside the others.
    package let title: String
    /// A rule's name, or the path of a rule file.
    package let source: String
    package let settings: [Setting]

    package var isFile: Bool { source.hasSuffix(".rule") }
  }

  package struct Setting: Hashable, Sendable {
    package let setting: RuleSetting
    package let text: String
  }

  package let entries: [Entry]

  /// Nil where an entry is empty, comes twice, or names a setting that rules don't have.
  package init?(_ text: String) {
    var entries: [Entry] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      let settings = parts.dropFirst().compactMap { RuleList.setting(String($0)) }
      guard let source = parts.first, !source.isEmpty, settings.count == parts.count - 1,
        !entries.contains(where: { $0.title == word })
      else { return nil }
      entries.append(Entry(title: String(word), source: String(source), settings: settings))
    }
    self.entries = entries
  }

  private static func setting(_ text: String) -> Setting? {
    guard let sign = text.firstIndex(of: "="),
      let setting = RuleSetting(rawValue: String(text[..<sign]))
    else { return nil }
    return Setting(setting: setting, text: String(text[text.index(after: sign)...]))
  }
}

extension RuleList.Entry {
  /// This entry's settings over those of its file, and those over what is said for all.
  package func settings(
    ofFile file: RuleSettings?, shared: [(RuleSetting, String)], quotas: [String]
  ) -> RuleSettings {
    var settings = file ?? RuleSettings()
    if file == nil { settings[.rule] = source }
    for own in self.settings {
      if own.setting == .quota {
        settings.quotas.append(own.text)
      } else {
        settings[own.setting] = own.text
      }
    }
    let name = settings[.rule] ?? ""
    for (setting, text) in shared
    where settings[setting] == nil && setting.suits(name, within: settings[.within]) {
      settings[setting] = text
    }
    if settings.quotas.isEmpty, name == "quota" { settings.quotas = quotas }
    return settings
  }
}

extension RuleSetting {
  /// Whether a rule of this name has such a parameter.
  fileprivate func suits(_ rule: String, within: String?) -> Bool {
    let isStructure = rule == "tiers" || rule == "quota"
    let base = isStructure ? within ?? "equal" : rule
    return switch self {
    case .within: isStructure
    case .tierShares: rule == "tiers"
    case .quota: rule == "quota"
    case .start: base == "start-plus-score"
    case .rate, .short: base == "match"
    case .scores, .fewestScores: base == "score" || base == "start-plus-score"
    case .bound: base == "quadratic-funding"
    case .rule, .floor, .minimumPolicy, .reserve, .step, .rest, .rounding, .smallestTopUp, .ties:
      true
    }
  }
}
