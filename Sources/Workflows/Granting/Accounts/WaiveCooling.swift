package import Council
package import Granting
package import Journal
package import Ledger

/// Records that a member who neither registered nor checked an account, nor proposed an award that goes
/// there, says that it need not wait.
package struct WaiveCooling: ActOnAccounts {
  package static let act = ActMessage.Act.coolingWaived

  package var accounts: AccountSelection
  package var reason: WaiverReason
  package var words: String?
  package var signed: [SignedMessage<ActMessage>]

  package init(
    accounts: AccountSelection, reason: WaiverReason, words: String? = nil,
    signed: [SignedMessage<ActMessage>] = []
  ) {
    self.accounts = accounts
    self.reason = reason
    self.words = words
    self.signed = signed
  }

  package func record<Tables>(
    _ member: MemberCode, _ signed: SignedAct?, on payee: Payee, _ iban: Hash,
    _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    if let part = try part(of: member, in: payee, recorder.tables) {
      throw AccountRefusal.involved(member, payee.code, part)
    }
    guard !payee.waivers.contains(member) else {
      throw AccountRefusal.saidBefore(member, payee.code)
    }
    try recorder.record(
      CoolingWaived(
        payee: payee.id, iban: iban, reason: reason,
        words: try recorder.commit(words: words, tag: .reason), signed: signed, day: today,
        document: recorder.document))
  }

  private func part(
    of member: MemberCode, in payee: Payee, _ view: some BooksView
  ) throws -> AccountRefusal.Part? {
    if payee.registeredBy == member { return .registered }
    if payee.checkedBy == member { return .checked }
    let awards = try view.rows(
      Award.self, where: [.equals("beneficiary", payee.collective.text)])
    return awards.contains { $0.proposer == member } ? .proposed : nil
  }
}
