package import Formats

extension ErrorPrinter {
  /// Prints every finding that was kept, in the order of the file, and counts the rest.
  package func print(_ findings: Findings) {
    for finding in findings.kept { print(finding) }
    let rest = findings.total - findings.kept.count
    if rest > 0 {
      let kept = console.numerals.text(findings.kept.count)
      console.say("caisse: and \(console.numerals.text(rest)) more after these \(kept)")
    }
  }

  package func print(_ finding: Finding) {
    headline(
      finding.severity == .error ? .error : .warning, place: finding.place?.text, finding.message,
      code: finding.code)
    if let place = finding.place, let line = finding.excerpt {
      excerpt(line, number: place.line, columns: place.columns)
    }
    if let hint = finding.hint { self.hint(hint) }
  }
}

extension Finding.Place {
  /// `donations.csv:42:23`: the file, the line, and the first column where it is known.
  fileprivate var text: String {
    columns.map { "\(file):\(line):\($0.lowerBound)" } ?? "\(file):\(line)"
  }
}
