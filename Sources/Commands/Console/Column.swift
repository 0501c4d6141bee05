/// One column of a table: its key for programs, its title for people, and what stands in it.
package struct Column: Hashable, Sendable {
  package enum Kind: Sendable {
    case text, amount, count, day, instant, code

    /// Numbers stand at the right, so that their units are under each other.
    package var isNumber: Bool { self == .amount || self == .count }
  }

  /// A glossary word in snake case: the name of the field in JSON, the header in CSV.
  package let key: String
  package let kind: Kind
  package let title: String

  package init(_ key: String, _ kind: Kind, _ title: String) {
    self.key = key
    self.kind = kind
    self.title = title
  }
}
