import Granting
import Journal
import Keeping
import Ledger

/// Puts payees on record, their accounts in the people file.
enum PayeeRecording {
  @discardableResult
  static func add<Tables>(
    _ account: PayeeAccount?, kind: Payee.Kind, to collective: CollectiveCode, on day: Day,
    ceiling: Amount? = nil, agreement: ID<Document>? = nil, _ recorder: inout Recorder<Tables>
  ) throws -> PayeeCode {
    let payees = try recorder.tables.count(
      Payee.self, where: [.equals("collective", collective.text)])
    let code = PayeeCode(collective: collective, rank: Int64(payees) + 1)
    let commitments = try commit(to: account, isOwn: kind == .ownAccount, &recorder)
    try recorder.record(
      PayeeAdded(
        id: recorder.makeID(), code: code, kind: kind, ceiling: ceiling, agreement: agreement,
        holder: commitments.holder, iban: commitments.iban, day: day,
        document: recorder.document))
    return code
  }

  static func change<Tables>(
    _ payee: Payee, to account: PayeeAccount, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let commitments = try commit(to: account, isOwn: payee.kind == .ownAccount, &recorder)
    try recorder.record(
      PayeeChanged(
        payee: payee.id, holder: commitments.holder, iban: commitments.iban, day: day,
        document: recorder.document))
  }

  /// The holder of an account that is not the collective's own is a person or a body of its own, and as
  /// erasable as a donor.
  private static func commit<Tables>(
    to account: PayeeAccount?, isOwn: Bool, _ recorder: inout Recorder<Tables>
  ) throws -> (holder: Hash?, iban: Hash?) {
    guard let account else { return (nil, nil) }
    let person = isOwn ? nil : try recorder.person(name: account.holder, email: nil)
    return (
      try recorder.commit(to: Array(account.holder.utf8), tag: .holder, person: person),
      try recorder.commit(to: Array(account.payload.utf8), tag: .iban, person: person)
    )
  }
}
