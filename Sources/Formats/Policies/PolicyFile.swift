/// Rules of decision that a group can adopt: one setting a line, `name: value`; `#` begins a comment.
///
///     tier: up to 1000.00, 2 approvals, 1 check
///     tier: 3 approvals, 2 checks
///     evidence: signature
package enum PolicyFile {
  package static func read(_ bytes: [UInt8], file: String) -> (PolicySettings, Findings) {
    var settings = PolicySettings()
    var lines = SettingsFile<PolicySetting>(
      "a policy", example: "evidence: signature",
      repeated: Set(PolicySetting.allCases.filter(\.isRepeated)), file: file)
    lines.read(bytes) { settings.add($1, to: $0) }
    return (settings, lines.findings)
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
