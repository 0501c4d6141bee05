import Giving
import Journal

/// The reference of a bank's line, kept as it was received.
enum BankReference {
  /// It must be one that a record can hold: nothing in it is about a person.
  static func require(_ reference: String?) throws {
    guard let reference, !ReferenceForm.admits(reference) else { return }
    throw GivingRefusal.invalidReference(reference)
  }
}
