import Ledger

/// What a collective is before the law, as a code: `association`, `cooperative`, or `none`.
package struct LegalForm: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Code.isCode(text, longest: 40) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  /// People who act together and have registered nothing.
  package static let none = LegalForm(known: "none")

  /// A person in need: the books know a code, and nothing that tells who it is.
  package static let person = LegalForm(known: "person")

  package var description: String { text }
}
