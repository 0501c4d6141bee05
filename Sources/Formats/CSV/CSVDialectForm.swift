/// How a dialect's file is written, as far as rows and fields go.
///
/// A byte order mark decides first; without one the text is strict UTF-8 or, where the dialect has one,
/// its legacy encoding. UTF-16 is read only with its mark.
package struct CSVDialectForm: Hashable, Sendable {
  package var delimiter: CSVDelimiter
  /// What the file is in when it is not UTF-8; nil when it must be.
  package var legacyEncoding: LegacyEncoding?
  package var blankLines: BlankLines
  package var rowWidth: RowWidth
  package var strayQuotes: StrayQuotes
  package var limits: CSVLimits

  package enum BlankLines: String, Sendable {
    /// Passed over, with a warning that names the line.
    case noted
    case refused
  }

  package enum RowWidth: String, Sendable {
    /// A row with more or fewer fields than the header is refused.
    case asHeader = "as-header"
    /// Such a row is returned: some banks write a balance of their own width below their table. The
    /// dialect asks `CSVReader.ragged(_:)` about all others.
    case any
  }

  package enum StrayQuotes: String, Sendable {
    case refused
    /// A quote in a field that isn't quoted as a whole is a character like any other.
    case kept
  }

  package init(
    delimiter: CSVDelimiter = .comma, legacyEncoding: LegacyEncoding? = nil,
    blankLines: BlankLines = .noted, rowWidth: RowWidth = .asHeader,
    strayQuotes: StrayQuotes = .refused, limits: CSVLimits = .standard
  ) {
    self.delimiter = delimiter
    self.legacyEncoding = legacyEncoding
    self.blankLines = blankLines
    self.rowWidth = rowWidth
    self.strayQuotes = strayQuotes
    self.limits = limits
  }
}
