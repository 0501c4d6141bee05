/// What was found in a file: the first thousand of each severity in their order, and how many in all.
package struct Findings: Hashable, Sendable {
  /// A file that is wrong on every line must not fill the memory, nor the screen.
  package static let longestList = 1_000

  package private(set) var kept: [Finding] = []
  package private(set) var errors = 0
  package private(set) var warnings = 0

  package init() {}

  package var total: Int { errors + warnings }
  package var isEmpty: Bool { total == 0 }

  package mutating func add(_ others: Findings) {
    let (errors, warnings) = (self.errors + others.errors, self.warnings + others.warnings)
    for finding in others.kept { add(finding) }
    (self.errors, self.warnings) = (errors, warnings)
  }

  /// Counts a finding, and keeps it while its severity has room: warnings never push out an error.
  package mutating func add(_ finding: Finding) {
    switch finding.severity {
    case .error:
      errors += 1
      if errors <= Findings.longestList { kept.append(finding) }
    case .warning:
      warnings += 1
      if warnings <= Findings.longestList { kept.append(finding) }
    }
  }
}
