package import Council
package import Granting
import Journal
package import Ledger

/// Records that items of checklists have come, with their document.
package struct ReceiveChecklistItems {
  package var applications: [String]
  package var round: RoundCode?
  /// Else all documents that are missing.
  package var items: [ChecklistItem]
  /// When they came.
  package var day: Day

  package init(
    applications: [String], round: RoundCode? = nil, items: [ChecklistItem] = [], day: Day
  ) {
    self.applications = applications
    self.round = round
    self.items = items
    self.day = day
  }

  /// What came, application by application.
  package struct Received: Sendable {
    package let application: ApplicationCode
    package let items: [ChecklistItem]
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Received] {
    try recorder.require(.checklistReceive)
    guard let document = recorder.document else { throw ChecklistRefusal.documentMissing }
    let named = try applications.map { try Applications.resolve($0, in: view) }
    let ofRound = try round.map { try Applications.of(Rounds.find($0, in: view).code, in: view) }
    let all = named + (ofRound ?? [])
    guard !all.isEmpty else { throw ChecklistRefusal.noApplication }
    let policy = try Policies.inForce(on: recorder.today(), in: view)
    var received: [Received] = []
    for application in all {
      let missing =
        items.isEmpty
        ? try Checklist(of: application, under: policy, in: view).missing : items
      guard !missing.isEmpty else { continue }
      for item in missing {
        try recorder.record(
          ChecklistItemReceived(
            application: application.id, item: item, day: day, document: document))
      }
      received.append(Received(application: application.code, items: missing))
    }
    guard !received.isEmpty else { throw ChecklistRefusal.nothingMissing(all.map(\.code)) }
    return received
  }
}

/// Takes an item back that was recorded by mistake.
package struct VoidChecklistItem {
  package var application: String
  package var item: ChecklistItem
  package var day: Day

  package init(application: String, item: ChecklistItem, day: Day) {
    self.application = application
    self.item = item
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ApplicationCode {
    try recorder.require(.checklistReceive)
    let application = try Applications.resolve(application, in: view)
    guard try Checklists.find(item, of: application.code, in: view) != nil else {
      throw ChecklistRefusal.neverReceived(application.code, item)
    }
    try recorder.record(
      ChecklistItemVoided(
        application: application.id, item: item, day: day, document: recorder.document))
    return application.code
  }
}
