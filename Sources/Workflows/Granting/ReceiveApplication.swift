import Council
package import Formats
package import Granting
import Journal
package import Ledger

/// Receives one application by hand.
package struct ReceiveApplication {
  package var round: RoundCode
  package var line: ApplicationLine
  /// Unique in its round; nil to use its short code.
  package var reference: String?

  package init(round: RoundCode, line: ApplicationLine, reference: String?) {
    self.round = round
    self.line = line
    self.reference = reference
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ApplicationReceived {
    try recorder.require(.applicationReceive)
    let round = try Rounds.open(round, in: view)
    _ = try Collectives.find(line.collective, in: view)
    try requireBounds()
    if let reference { try requireNew(reference, in: view) }
    let day = line.received ?? today
    guard round.receives(on: day) else { throw GrantingRefusal.outsideRound(round.code, day) }
    return try ApplicationRecording.receive(
      line, as: try ApplicationRecording.nextCode(in: view), reference: reference, in: round,
      received: day, &recorder)
  }

  private func requireBounds() throws {
    guard line.requested.isPositive, !line.minimum.isNegative, line.cap?.isNegative != true else {
      throw GrantingRefusal.requestNotPositive
    }
    let cap = min(line.cap ?? line.requested, line.requested)
    guard line.minimum <= cap else {
      throw GrantingRefusal.minimumAboveCap(minimum: line.minimum, cap: cap)
    }
  }

  private func requireNew(_ reference: String, in view: some BooksView) throws {
    guard ReferenceForm.admits(reference) else {
      throw GrantingRefusal.invalidApplicationReference(reference)
    }
    guard try Applications.find(round: round, reference: reference, in: view) == nil else {
      throw GrantingRefusal.applicationReferenceKnown(round: round, reference: reference)
    }
  }
}
