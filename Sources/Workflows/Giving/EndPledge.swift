import Council
package import Giving
import Journal
package import Ledger

/// Ends a pledge: a donation fulfils it, who made it takes it back, or its day passes.
package struct EndPledge {
  package enum End {
    case fulfilled(by: String)
    case cancelled
  }

  package var name: String
  package var end: End
  package var day: Day

  package init(_ name: String, _ end: End, day: Day) {
    self.name = name
    self.end = end
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Pledge {
    try recorder.require(.pledgeEnd)
    guard let pledge = try view.find(Pledge.self, .text(name)) else {
      throw GivingRefusal.unknownPledge(name)
    }
    guard pledge.day <= day else {
      throw GivingRefusal.beforeReceived(reference: name, received: pledge.day, day: day)
    }
    switch end {
    case .fulfilled(let donation): try fulfil(pledge, donation, view, &recorder)
    case .cancelled:
      try require(pledge, .promised, .lapsed, act: "cancelled")
      try recorder.record(
        PledgeCancelled(pledge: pledge.id, day: day, document: recorder.document))
    }
    return pledge
  }

  /// Late money fulfils a lapsed pledge too.
  private func fulfil<Tables>(
    _ pledge: Pledge, _ name: String, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws {
    try require(pledge, .promised, .lapsed, act: "fulfilled")
    let donation = try DonationReferences.resolve(name, in: view)
    guard donation.state != .voided else { throw donation.forbids("counted for a pledge") }
    try recorder.record(
      PledgeFulfilled(
        pledge: pledge.id, donation: donation.id, day: day, document: recorder.document))
  }

  private func require(_ pledge: Pledge, _ states: Pledge.State..., act: String) throws {
    guard states.contains(pledge.state) else {
      throw GivingRefusal.pledgeStateForbids(
        pledge: pledge.id.text, state: pledge.state.rawValue, act: act)
    }
  }
}
