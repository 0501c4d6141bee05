package import Journal
package import Keeping

/// A fact that says what it does to the tables: the one place where that is decided, for a first
/// writing and for every replay.
package protocol Projecting: Fact {
  /// Whether it is a part of a large fact, whose head follows in the same change.
  static var isPart: Bool { get }
  func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws
  /// The supporting document of the act, which every fact born of one names.
  var document: ID<Document>? { get }
}

extension Projecting {
  package var document: ID<Document>? { nil }
}

extension Projecting {
  package static var isPart: Bool { false }
}

/// Where in the journal a fact stands.
package struct Place: Hashable, Sendable {
  package let seq: Int64
  /// The first record of its change.
  package let change: Int64
  package let at: Instant
  /// The member in whose name it was recorded.
  package let by: String

  package init(seq: Int64, change: Int64, at: Instant, by: String) {
    self.seq = seq
    self.change = change
    self.at = at
    self.by = by
  }
}
