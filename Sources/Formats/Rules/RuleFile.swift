/// A rule that a group can adopt: one setting a line, `name: value`; `#` begins a comment.
///
///     # The Edge Fund's rule of 2013
///     rule: start-plus-score
///     start: 1000.00
package enum RuleFile {
  package static func read(_ bytes: [UInt8], file: String) -> (RuleSettings, Findings) {
    var settings = RuleSettings()
    var findings = Findings()
    func refuse(_ code: String, at line: Int, _ message: String, hint: String? = nil) {
      findings.add(Finding(code, at: Finding.Place(file: file, line: line), message, hint: hint))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      refuse(
        "rule-not-text", at: 1, "this is no UTF-8 text",
        hint: "save it again as UTF-8 from the editor it was written in")
      return (settings, findings)
    }
    var seen: [RuleSetting: Int] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, line) in lines.enumerated() {
      let trimmed = line.trimmingSpaces()
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      let parts = trimmed.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else {
        refuse(
          "rule-line", at: place + 1, "a line is a name, a colon and a value",
          hint: "such as rule: equal; a comment begins with #")
        continue
      }
      let (name, value) = (String(parts[0].trimmingSpaces()), String(parts[1].trimmingSpaces()))
      guard let setting = RuleSetting(rawValue: name) else {
        refuse(
          "unknown-setting", at: place + 1, "a rule has no setting ‘\(name)’",
          hint: "it has \(RuleSetting.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      if setting == .quota {
        settings.quotas.append(value)
      } else if let before = seen.updateValue(place + 1, forKey: setting) {
        refuse(
          "setting-twice", at: place + 1, "‘\(name)’ is set on line \(before) already")
      } else {
        settings[setting] = value
      }
    }
    if findings.isEmpty, settings[.rule] == nil {
      refuse(
        "rule-missing", at: 1, "the file names no rule", hint: "begin it with rule: equal, say")
    }
    return (settings, findings)
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
