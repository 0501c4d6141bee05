import Council
import Granting
import Journal
import Ledger

/// What must hold of accounts before money goes there.
struct AccountRules<View: BooksView> {
  let view: View
  let now: Instant

  /// Refuses unless others called back about all of these accounts, somebody has answered for what the
  /// bank said of them, those that came after the decision are approved where the policy asks for that,
  /// and they have cooled.
  func require(_ transfers: [Transfer]) throws {
    let transfers = transfers.filter { $0.payee.iban != nil }
    try requireChecked(transfers)
    try requireAnswered(transfers)
    try requireApproved(transfers)
    try requireCooled(transfers)
  }

  private func requireChecked(_ transfers: [Transfer]) throws {
    let unchecked = transfers.filter { $0.payee.checkedBy == nil }
    guard unchecked.isEmpty else {
      throw AccountRefusal.unchecked(
        unchecked.map(\.payout.code), accounts: unchecked.distinctAccounts)
    }
  }

  private func requireAnswered(_ transfers: [Transfer]) throws {
    let open = transfers.filter(\.payee.isVerificationOpen)
    guard let first = open.first, let verification = first.payee.verification else { return }
    throw AccountRefusal.unanswered(
      open.filter { $0.payee.id == first.payee.id }.map(\.payout.code), first.payee.code,
      verification)
  }

  private func requireApproved(_ transfers: [Transfer]) throws {
    for transfer in transfers {
      guard try isAfterDecision(transfer),
        case let policy = try Poll.policy(of: transfer.award, in: view),
        policy.payeeChange == .approval
      else { continue }
      let sum = try PromisedSums.sum(
        of: transfer.award, on: transfer.award.decidedOn ?? transfer.award.proposedOn,
        under: policy, in: view)
      let (needed, approved) = (policy.tier(for: sum).approvals, try approvals(of: transfer))
      guard approved >= needed else {
        throw AccountRefusal.unapproved(
          [transfer.payout.code], accounts: [transfer.payee.code], needed: needed,
          approved: approved)
      }
    }
  }

  /// Those who have a part in the award or the account don't count.
  private func approvals(of transfer: Transfer) throws -> Int {
    let recused = try Interests.recused(from: transfer.award.code.application, in: view)
    return transfer.payee.approvers.subtracting(recused)
      .subtracting([transfer.award.proposer, transfer.payee.registeredBy].compactMap(\.self)).count
  }

  private func requireCooled(_ transfers: [Transfer]) throws {
    var waiting: [Transfer] = []
    var (until, waivers, waived) = (now, 0, 0)
    for transfer in transfers {
      guard let wait = try cooling(of: transfer) else { continue }
      waiting.append(transfer)
      if wait.until > until { (until, waivers, waived) = (wait.until, wait.waivers, wait.waived) }
    }
    guard waiting.isEmpty else {
      throw AccountRefusal.cooling(
        waiting.map(\.payout.code), accounts: waiting.distinctAccounts, until: until,
        waivers: waivers, waived: waived)
    }
  }

  /// Until when a transfer waits for its account, and what would waive that; nil when it need not.
  func cooling(of transfer: Transfer) throws -> (until: Instant, waivers: Int, waived: Int)? {
    let (payee, award) = (transfer.payee, transfer.award)
    guard payee.iban != nil else { return nil }
    let cooling = try Poll.policy(of: award, in: view).cooling
    let until = cooling.ends(
      registered: payee.registeredAt, isChange: try isAfterDecision(transfer))
    let part = [payee.registeredBy, payee.checkedBy, award.proposer].compactMap(\.self)
    let waived = payee.waivers.subtracting(part).count
    return now < until && waived < cooling.waivers ? (until, cooling.waivers, waived) : nil
  }

  /// Whether the account took another's place after the award was decided.
  private func isAfterDecision(_ transfer: Transfer) throws -> Bool {
    guard transfer.payee.tookAnothersPlace else { return false }
    let award = transfer.award
    let version = try view.find(
      AwardVersion.self, .text(award.id.text), .integer(award.version))
    guard let closed = version?.closed, let decided = try view.envelope(of: closed) else {
      return true
    }
    return transfer.payee.registeredAt >= decided.at
  }
}
