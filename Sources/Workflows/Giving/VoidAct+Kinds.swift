import Giving
import Journal
import Keeping
import Ledger

extension VoidAct {
  func void<Tables>(
    _ id: ID<Refund>, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let refund = try find(Refund.self, in: view)
    try requireLive(refund.isVoided, since: refund.day)
    try recorder.record(RefundVoided(refund: id, day: day, document: recorder.document))
    return "refund \(name)"
  }

  func void<Tables>(
    _ id: ID<Dispute>, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let dispute = try find(Dispute.self, in: view)
    try requireLive(dispute.state == .voided, since: dispute.decidedOn ?? dispute.openedOn)
    try recorder.record(DisputeVoided(dispute: id, day: day, document: recorder.document))
    return "dispute \(name)"
  }

  func void<Tables>(
    _ id: ID<Clearing>, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let clearing = try find(Clearing.self, in: view)
    try requireLive(clearing.isVoided, since: clearing.day)
    try recorder.record(ClearingVoided(clearing: id, day: day, document: recorder.document))
    return "clearing \(name) of \(clearing.count) \(clearing.count == 1 ? "donation" : "donations")"
  }

  func void<Tables>(
    _ id: ID<CashDeposit>, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let deposit = try find(CashDeposit.self, in: view)
    try requireLive(deposit.isVoided, since: deposit.day)
    try recorder.record(DepositVoided(deposit: id, day: day, document: recorder.document))
    return "deposit \(name)"
  }

  func void<Tables>(
    _ id: ID<UnidentifiedTransfer>, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let transfer = try find(UnidentifiedTransfer.self, in: view)
    try requireLive(transfer.isVoided, since: transfer.day)
    guard transfer.identified.isZero else {
      throw GivingRefusal.identifiedSince(reference: transfer.reference)
    }
    try recorder.record(UnidentifiedVoided(transfer: id, day: day, document: recorder.document))
    return "transfer \(transfer.reference)"
  }

  private func find<R: Row>(_ row: R.Type, in view: some BooksView) throws -> R {
    guard let found = try view.find(row, .text(name)) else {
      throw GivingRefusal.unknownAct(name)
    }
    return found
  }
}
