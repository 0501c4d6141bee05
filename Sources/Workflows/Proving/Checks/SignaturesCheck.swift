import Council
import Giving
import Granting
import Journal
import Ledger

/// Who had a key signed what they did as a second person: counts of cash, call-backs, looks at payments.
/// Whether a key came before the act is known of each for certain; where it isn't, nothing is found.
enum SignaturesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    let signatures = try Signatures(in: view)
    return try counts(signatures, in: view) + accounts(signatures, in: view)
      + payouts(signatures, in: view) + projects(signatures, in: view)
  }

  private static func counts(
    _ signatures: Signatures, in view: some BooksView
  ) throws -> [NamedCheck.Finding] {
    try view.rows(CashCount.self).flatMap { count -> [NamedCheck.Finding] in
      guard let clearing = try view.find(Clearing.self, .text(count.clearing.text)) else {
        return []
      }
      let subject = CashCounted.subject(
        box: clearing.account, counted: count.counted, day: clearing.day, members: count.members)
      return count.members.compactMap(MemberCode.init).filter {
        signatures.lacks(
          .cashCounted, on: subject, by: $0,
          withKey: { $0.seq < count.seq && $0.isInForce(on: clearing.day) })
      }.map { finding($0, clearing.id.text, "counted cash") }
    }
  }

  private static func accounts(
    _ signatures: Signatures, in view: some BooksView
  ) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payee.self, where: []) { payee in
      guard let iban = payee.iban else { return true }
      let subject = payee.subjectOfCheck(of: iban)
      if let member = payee.checkedBy, let at = payee.checkedAt,
        signatures.lacks(
          .accountChecked, on: subject, by: member,
          withKey: { $0.addedAt < at && $0.revokedAt.map { $0 > at } ?? true })
      {
        findings.append(finding(member, payee.code.description, "called back"))
      }
      for (act, members, words) in [
        (ActMessage.Act.coolingWaived, payee.waivers, "waived the waiting"),
        (.accountApproved, payee.approvers, "was for paying on the account"),
      ] {
        for member in members.sorted()
        where signatures.lacks(
          act, on: subject, by: member,
          withKey: { $0.addedAt < payee.registeredAt && $0.isInForce })
        {
          findings.append(finding(member, payee.code.description, words))
        }
      }
      return true
    }
    return findings
  }

  private static func payouts(
    _ signatures: Signatures, in view: some BooksView
  ) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payout.self, where: []) { payout in
      let subject = payout.subjectOfCheck(to: payout.checkedIBAN)
      for member in payout.checkers.sorted()
      where signatures.lacks(
        .payoutChecked, on: subject, by: member,
        withKey: { $0.seq < payout.seq && $0.isInForce })
      {
        findings.append(finding(member, payout.code.text, "looked at the payout"))
      }
      return true
    }
    return findings
  }

  private static func projects(
    _ signatures: Signatures, in view: some BooksView
  ) throws -> [NamedCheck.Finding] {
    try view.rows(HostingPayment.self).flatMap { payment in
      payment.checkers.sorted().filter {
        signatures.lacks(
          .hostingChecked, on: payment.subject, by: $0,
          withKey: { $0.seq < payment.seq && $0.isInForce })
      }.map { finding($0, payment.id.text, "looked at the payment") }
    }
  }

  private static func finding(
    _ member: MemberCode, _ subject: String, _ words: String
  ) -> NamedCheck.Finding {
    NamedCheck.Finding(
      .signatures, subject, "\(member) had a key, and \(words) by name alone")
  }
}

/// The keys of members, and what was signed with them.
private struct Signatures {
  private struct Signed: Hashable {
    let act: ActMessage.Act
    let subject: Hash
    let member: MemberCode
  }

  private var keys: [MemberCode: [MemberKey]] = [:]
  private var signed: Set<Signed> = []

  init(in view: some BooksView) throws {
    for key in try view.rows(MemberKey.self) { keys[key.member, default: []].append(key) }
    guard !keys.isEmpty else { return }
    signed = Set(
      try view.rows(AcceptedAct.self).map {
        Signed(act: $0.act, subject: $0.subject, member: $0.member)
      })
  }

  /// Whether a member with such a key did not sign.
  func lacks(
    _ act: ActMessage.Act, on subject: Hash, by member: MemberCode,
    withKey isOfThen: (MemberKey) -> Bool
  ) -> Bool {
    (keys[member] ?? []).contains(where: isOfThen)
      && !signed.contains(Signed(act: act, subject: subject, member: member))
  }
}

extension MemberKey {
  fileprivate func isInForce(on day: Day) -> Bool { revokedOn.map { $0 > day } ?? true }
}
