extension CSVHeader {
  /// What is wrong with a header that lacks columns: spreadsheets of other countries separate fields by
  /// another character, and the whole header is then one name.
  func lacking(
    _ missing: [String], in file: String, _ form: CSVDialectForm, words: String = "", hint: String
  ) -> Finding {
    let first = Finding.Place(file: file, line: 1)
    if let separator = otherSeparator {
      let problem = CSVProblem.otherSeparator(declared: separator, expected: form.delimiter)
      return Finding(problem.code, at: first, problem.message, hint: problem.hint)
    }
    let names = missing.map { "‘\($0)’" }.joined(separator: ", ")
    return Finding("columns-missing", at: first, "the header lacks \(names)\(words)", hint: hint)
  }

  private var otherSeparator: String? {
    guard count == 1 else { return nil }
    return CSVDelimiter.allCases.map(\.rawValue).first { names[0].contains($0) }
  }
}
