package import Allocation
package import Journal
package import Ledger

/// The poll of all open lines of an allocation: what one signature answers. The lines are the awards of
/// the allocation that were proposed when it was opened, each in its version of then.
package struct AllocationPoll: Equatable, Sendable {
  package let allocation: ID<AllocationProposed>
  package let version: Int64
  /// The record that opened it, whose leaf is signed.
  package let seq: Int64
  package let lines: Int64
  /// SHA-256 over the leaf hashes of the lines' versions.
  package let versions: Hash
  package let day: Day

  package init(
    allocation: ID<AllocationProposed>, version: Int64, seq: Int64, lines: Int64,
    versions: Hash, day: Day
  ) {
    self.allocation = allocation
    self.version = version
    self.seq = seq
    self.lines = lines
    self.versions = versions
    self.day = day
  }
}
