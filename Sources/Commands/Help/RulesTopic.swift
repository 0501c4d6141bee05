import Workflows

/// `caisse help rules`: what the program enforces, and how one knows that it holds.
enum RulesTopic {
  static var text: String {
    """
    RULES: what the program enforces, and the checks (see caisse check) that would find it broken.

    \(DomainRule.all.map(words).joined(separator: "\n"))
    """
  }

  private static func words(_ rule: DomainRule) -> String {
    let number = String(rule.number)
    let margin = String(repeating: " ", count: 4 - number.utf8.count)
    var lines = ["\(margin)\(number)  \(rule.words)"]
    if !rule.checks.isEmpty {
      lines.append("      " + rule.checks.map(\.rawValue).joined(separator: ", "))
    }
    if let construction = rule.construction { lines.append("      \(construction)") }
    return lines.joined(separator: "\n")
  }
}
