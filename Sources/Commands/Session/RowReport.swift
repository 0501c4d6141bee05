import Workflows

/// Says what an import of collectives or applications did: loud on stderr, figures on stdout where JSON
/// is asked for.
struct RowReport {
  let console: Console
  let file: String

  func print(_ rejection: RowsRejected) throws {
    ErrorPrinter(console).print(rejection.findings)
    var counts = RowCounts()
    counts.rejected = max(rejection.counts.rejected, 1)
    console.say(line(counts) + ": nothing was imported")
    if console.format == .json { try printJSON(counts) }
  }

  func print(_ counts: RowCounts) throws {
    for change in counts.changes {
      let columns = change.columns.joined(separator: ", ")
      let end = change.isApplied ? "changed" : "not applied"
      console.say("\(file):\(change.line): \(change.name) is known with other \(columns): \(end)")
    }
    console.say(line(counts))
    if console.format == .json { try printJSON(counts) }
  }

  private func line(_ counts: RowCounts) -> String {
    "imported \(counts.imported), already known \(counts.alreadyKnown), "
      + "changed \(counts.changed), rejected \(counts.rejected)"
  }

  private func printJSON(_ counts: RowCounts) throws {
    try console.json { json in
      try json.object { json in
        for (key, count) in [
          ("imported", counts.imported), ("already_known", counts.alreadyKnown),
          ("changed", counts.changed), ("rejected", counts.rejected),
        ] {
          try json.key(key)
          try json.value(count)
        }
      }
    }
  }
}
