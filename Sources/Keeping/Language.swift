/// The language of statements, receipts, letters and pages.
package enum Language: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"
}
