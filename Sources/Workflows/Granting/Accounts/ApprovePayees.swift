package import Council
package import Granting
package import Journal
package import Ledger

/// Records that a member of the committee is for paying on accounts that came after a decision, where
/// the policy asks for that.
package struct ApprovePayees: ActOnAccounts {
  package static let act = ActMessage.Act.accountApproved

  package var accounts: AccountSelection
  package var signed: [SignedMessage<ActMessage>]

  package init(accounts: AccountSelection, signed: [SignedMessage<ActMessage>] = []) {
    self.accounts = accounts
    self.signed = signed
  }

  package func record<Tables>(
    _ member: MemberCode, _ signed: SignedAct?, on payee: Payee, _ iban: Hash,
    _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    guard try Poll.committee(in: recorder.tables).contains(member) else {
      throw CouncilRefusal.notOfCommittee(member)
    }
    guard member != payee.registeredBy else {
      throw AccountRefusal.involved(member, payee.code, .registered)
    }
    guard !payee.approvers.contains(member) else {
      throw AccountRefusal.saidBefore(member, payee.code)
    }
    try recorder.record(
      PayeeApproved(
        payee: payee.id, iban: iban, signed: signed, day: today, document: recorder.document))
  }
}
