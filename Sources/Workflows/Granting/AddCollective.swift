import Council
package import Formats
import Granting
package import Ledger

/// Adds one collective, with its account where it is given.
package struct AddCollective {
  package var line: CollectiveLine

  package init(_ line: CollectiveLine) {
    self.line = line
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> CollectiveLine {
    try recorder.require(.collectiveAdd)
    guard try view.find(Collective.self, .text(line.code.text)) == nil else {
      throw GrantingRefusal.collectiveKnown(line.code)
    }
    try CollectiveRecording.add(line, on: today, &recorder)
    return line
  }
}
