import Council
package import Granting
import Journal
package import Ledger

/// Takes back a return that was recorded by mistake. The books tell what is there: what free money no
/// longer bears, the reserve does, and the rest is a shortfall.
package struct VoidReturn {
  package var id: String
  package var day: Day

  package init(id: String, day: Day) {
    self.id = id
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Return {
    try recorder.require(.returnVoid)
    guard let known = try view.first(Return.self, where: [.equals("id", id)]) else {
      throw PayoutRefusal.unknownReturn(id)
    }
    guard known.voidedOn == nil else { throw PayoutRefusal.returnVoided(id) }
    guard day >= known.day else {
      throw PayoutRefusal.returnBefore(id, earliest: known.day, given: day)
    }
    try recorder.record(
      ReturnVoided(id: known.id, day: day, document: recorder.document))
    return known
  }
}
