package import Allocation
package import Journal
package import Keeping
package import Ledger

/// All lines of an allocation that are before the committee are put to it at once: one signature over the
/// leaf of this record answers them all, and each is tallied by itself.
package struct PollOpened: Fact, Equatable {
  package static let type = "poll.opened"

  package let allocation: ID<AllocationProposed>
  /// 1 for its first poll; the next when a line is proposed anew.
  package let version: Int64
  /// How many lines it has.
  package let lines: Int64
  /// SHA-256 over the leaf hashes of the lines' versions in force, in the order of their awards' codes.
  package let versions: Hash
  /// The leaf hash of the poll this one takes the place of.
  package let replaces: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    allocation: ID<AllocationProposed>, version: Int64, lines: Int64, versions: Hash,
    replaces: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.allocation = allocation
    self.version = version
    self.lines = lines
    self.versions = versions
    self.replaces = replaces
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("allocation", allocation)
    body.day("day", day)
    body.optionalID("document", document)
    body.integer("lines", lines)
    body.optionalHash("replaces", replaces)
    body.integer("version", version)
    body.hash("versions", versions)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    allocation = try body.id("allocation")
    day = try body.day("day")
    document = try body.optionalID("document")
    lines = try body.integer("lines")
    replaces = try body.optionalHash("replaces")
    version = try body.integer("version")
    versions = try body.hash("versions")
  }
}
