package import Council
package import Ledger

/// What a policy says, in words: a file's, or a command line's. What it leaves out stays as it is.
package struct PolicySettings: Hashable, Sendable {
  /// A value that can't be what it says.
  package struct Problem: Error, Hashable, Sendable {
    package let setting: PolicySetting
    package let text: String
  }

  package private(set) var texts: [PolicySetting: [String]] = [:]

  package init() {}

  package func texts(of setting: PolicySetting) -> [String] { texts[setting] ?? [] }

  package mutating func add(_ text: String, to setting: PolicySetting) {
    texts[setting, default: []].append(text)
  }

  /// These over those, a list as a whole.
  package func over(_ others: PolicySettings) -> PolicySettings {
    var both = others
    for (setting, own) in texts { both.texts[setting] = own }
    return both
  }
}

extension PolicySettings {
  /// All that a policy says.
  package init(_ policy: Policy, in currency: Currency) {
    let words = PolicyWords(currency)
    for setting in PolicySetting.allCases { texts[setting] = words.texts(setting, of: policy) }
  }

  /// A policy that says this, and what another says where this is silent.
  ///
  /// - Parameter from: the first day it is to be in force.
  package func policy(
    _ code: String, from: Day, changing other: Policy, in currency: Currency
  ) throws(Problem) -> Policy {
    let said = over(PolicySettings(other, in: currency))
    return try PolicyReading(said, currency).policy(code, from: from)
  }
}
