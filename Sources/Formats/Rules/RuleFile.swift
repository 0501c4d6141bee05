/// A rule that a group can adopt: one setting a line, `name: value`; `#` begins a comment.
///
///     # The Edge Fund's rule of 2013
///     rule: start-plus-score
///     start: 1000.00
package enum RuleFile {
  package static func read(_ bytes: [UInt8], file: String) -> (RuleSettings, Findings) {
    var settings = RuleSettings()
    var lines = SettingsFile<RuleSetting>(
      "a rule", example: "rule: equal", repeated: [.quota], file: file)
    lines.read(bytes) { setting, value in
      if setting == .quota { settings.quotas.append(value) } else { settings[setting] = value }
    }
    if lines.findings.isEmpty, settings[.rule] == nil {
      lines.refuse(
        "rule-missing", at: 1, "the file names no rule", hint: "begin it with rule: equal, say")
    }
    return (settings, lines.findings)
  }
}
