/// A country's two letters of ISO 3166-1.
package enum CountryCode {
  /// Whether a text has the form of one: what isn't must not reach the journal.
  package static func isCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
