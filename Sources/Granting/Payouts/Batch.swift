import Journal

/// The transfers sent together from one bank account: one file to the bank, and one line on its
/// statement. It has no record of its own: its attempts name it.
package enum Batch: Identified {
  package static let letter: Unicode.Scalar = "t"
}
