import Council
package import Granting
package import Ledger

/// Closes a round: it receives nothing any more. What it has received is still decided.
package struct CloseRound {
  package var code: RoundCode

  package init(code: RoundCode) {
    self.code = code
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Round {
    try recorder.require(.roundClose)
    let round = try Rounds.open(code, in: view)
    try recorder.record(RoundClosed(code: code, day: today, document: recorder.document))
    return round
  }
}
