import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Opens the fund of a project that a collective asks to have hosted. Nothing is spent before it is agreed.
package struct ProposeHosting {
  package var fund: FundCode
  package var name: String
  package var kind: FundKind
  package var collective: CollectiveCode
  /// What it is for, in the collective's words.
  package var purpose: String?

  package init(
    fund: FundCode, name: String, kind: FundKind, collective: CollectiveCode,
    purpose: String? = nil
  ) {
    self.fund = fund
    self.name = name
    self.kind = kind
    self.collective = collective
    self.purpose = purpose
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> HostingProposed {
    try recorder.require(.hostedOpen)
    precondition(kind.isHosted, "a project is hosted by mandate or in own name")
    guard try view.find(Fund.self, .text(fund.text)) == nil else {
      throw KeepingRefusal.fundKnown(fund)
    }
    let principal = try Collectives.find(collective, in: view)
    guard kind == .hostedInOwnName || principal.legalForm != .none else {
      throw HostingRefusal.noPrincipal(collective)
    }
    try recorder.record(
      FundOpened(
        fund: Fund(code: fund, name: name, kind: kind, parent: nil), day: today,
        document: recorder.document))
    let fact = HostingProposed(
      fund: fund, kind: kind, collective: collective,
      purpose: try recorder.commit(words: purpose, tag: .purpose), day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
