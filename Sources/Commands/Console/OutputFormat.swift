import ArgumentParser

/// The forms in which a command that reads can answer.
package enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  case text, tsv, csv, json, html

  /// The format an output file's name asks for, whatever its case; nil for an ending nobody knows.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "json": self = .json
    case "html", "htm": self = .html
    default: return nil
    }
  }
}
