/// Rules of decision that a group can adopt: one setting a line, `name: value`; `#` begins a comment.
///
///     tier: up to 1000.00, 2 approvals, 1 check
///     tier: 3 approvals, 2 checks
///     evidence: signature
package enum PolicyFile {
  package static func read(_ bytes: [UInt8], file: String) -> (PolicySettings, Findings) {
    var settings = PolicySettings()
    var findings = Findings()
    func refuse(_ code: String, at line: Int, _ message: String, hint: String? = nil) {
      findings.add(Finding(code, at: Finding.Place(file: file, line: line), message, hint: hint))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      refuse(
        "policy-not-text", at: 1, "this is no UTF-8 text",
        hint: "save it again as UTF-8 from the editor it was written in")
      return (settings, findings)
    }
    var seen: [PolicySetting: Int] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, line) in lines.enumerated() {
      let trimmed = Phrases.trimmed(line)
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      guard let (name, value) = split(trimmed, at: ":") else {
        refuse(
          "policy-line", at: place + 1, "a line is a name, a colon and a value",
          hint: "such as evidence: signature; a comment begins with #")
        continue
      }
      guard let setting = PolicySetting(rawValue: name) else {
        refuse(
          "unknown-policy-setting", at: place + 1, "a policy has no setting ‘\(name)’",
          hint: "it has \(PolicySetting.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      if !setting.isRepeated, let before = seen.updateValue(place + 1, forKey: setting) {
        refuse(
          "policy-setting-twice", at: place + 1, "‘\(name)’ is set on line \(before) already")
        continue
      }
      settings.add(value, to: setting)
    }
    return (settings, findings)
  }

  /// A name and a value, parted by a sign.
  package static func split(_ text: String, at sign: Character) -> (String, String)? {
    guard let place = text.firstIndex(of: sign) else { return nil }
    let value = Phrases.trimmed(text[text.index(after: place)...])
    return value.isEmpty ? nil : (Phrases.trimmed(text[..<place]), value)
  }

  /// All settings with what they decide, to be edited and read back.
  package static func text(_ settings: PolicySettings) -> String {
    var text = ""
    for setting in PolicySetting.allCases {
      if !setting.comment.isEmpty { text += "\(text.isEmpty ? "" : "\n")# \(setting.comment)\n" }
      let values = settings.texts(of: setting)
      for value in values.isEmpty ? ["none"] : values {
        text += "\(setting.rawValue): \(value)\n"
      }
    }
    return text
  }
}
