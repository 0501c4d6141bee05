import Granting

/// That it names the versions it should is for `ApprovedVersions` to check: leaves are the journal's.
extension PollOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      AllocationPoll(
        allocation: allocation, version: version, seq: books.place.seq, lines: lines,
        versions: versions, day: day))
  }
}
