package import Journal

/// The witnesses that books name, and whose signatures suffice.
package enum Witnesses {
  /// The policy in force; nil where none was ever named.
  package static func policy(in view: some BooksView) throws -> WitnessPolicy? {
    try view.last(WitnessPolicyRow.self).map(\.policy)
  }
}
