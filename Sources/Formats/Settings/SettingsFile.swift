/// A file of settings that people write, one a line: `name: value`; `#` begins a comment.
struct SettingsFile<Setting: RawRepresentable<String> & CaseIterable & Hashable> {
  /// What the settings are of: `a rule`.
  let subject: String
  /// A line of it, for whoever wrote none.
  let example: String
  /// What may stand on several lines.
  let repeated: Set<Setting>

  private(set) var findings = Findings()
  private let file: String

  init(_ subject: String, example: String, repeated: Set<Setting>, file: String) {
    self.subject = subject
    self.example = example
    self.repeated = repeated
    self.file = file
  }

  /// Calls `body` for each setting with its value, in the order of the lines.
  mutating func read(_ bytes: [UInt8], _ body: (Setting, String) -> Void) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refuse(
        "settings-not-text", at: 1, "this is no UTF-8 text",
        hint: "save it again as UTF-8 from the editor it was written in")
    }
    var seen: [Setting: Int] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, line) in lines.enumerated() {
      let trimmed = line.trimmingSpaces()
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#"),
        let (setting, value) = setting(in: trimmed, at: place + 1)
      else { continue }
      if !repeated.contains(setting), let before = seen.updateValue(place + 1, forKey: setting) {
        refuse(
          "setting-twice", at: place + 1,
          "‘\(setting.rawValue)’ is set on line \(before) already")
      } else {
        body(setting, value)
      }
    }
  }

  private mutating func setting(in line: Substring, at number: Int) -> (Setting, String)? {
    guard let (name, value) = line.split(at: ":") else {
      refuse(
        "setting-line", at: number, "a line is a name, a colon and a value",
        hint: "such as \(example); a comment begins with #")
      return nil
    }
    guard let setting = Setting(rawValue: name) else {
      refuse(
        "unknown-setting", at: number, "\(subject) has no setting ‘\(name)’",
        hint: "it has \(Setting.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    return (setting, value)
  }

  mutating func refuse(_ code: String, at line: Int, _ message: String, hint: String? = nil) {
    findings.add(Finding(code, at: Finding.Place(file: file, line: line), message, hint: hint))
  }
}

extension Substring {
  func trimmingSpaces() -> Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// A name and a value, parted by a sign; nil without a value.
  package func split(at sign: Character) -> (String, String)? {
    guard let place = firstIndex(of: sign) else { return nil }
    let value = self[index(after: place)...].trimmingSpaces()
    return value.isEmpty ? nil : (String(self[..<place].trimmingSpaces()), String(value))
  }
}
