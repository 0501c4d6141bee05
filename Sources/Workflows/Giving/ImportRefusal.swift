/// A rule about imports that says no.
package enum ImportRefusal: Error, Equatable, Sendable {
  case unknownImport(String)
  case undoneBefore(String)
  /// Something became of some of its donations since; the first of them by reference.
  case donationsTouched(String, count: Int, references: [String])
}
