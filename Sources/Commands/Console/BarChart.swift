package import Ledger

/// Sums side by side, each within a whole, drawn where a page can hold a drawing. They stand in a table
/// too: a drawing is never the only place of a figure.
package struct BarChart: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let title: String
    package let whole: Amount
    /// One for each series, at most the whole.
    package let parts: [Amount]

    package init(_ title: String, whole: Amount, parts: [Amount]) {
      self.title = title
      self.whole = whole
      self.parts = parts
    }
  }

  package let title: String
  package let series: [String]
  package let rows: [Row]

  package init(_ title: String, series: [String], rows: [Row]) {
    self.title = title
    self.series = series
    self.rows = rows
  }

  /// The longest bar there is to draw.
  var longest: Amount { rows.map(\.whole).max() ?? .zero }
}
