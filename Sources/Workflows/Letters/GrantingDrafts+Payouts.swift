import Formats
import Granting
import Journal
import Ledger
import Statements

/// What was sent, and what came back.
extension GrantingDrafts {
  func draft(_ payout: Payout) throws -> Draft {
    let isSent = payout.state == .sent || payout.state == .confirmed
    guard kind == .bounce ? payout.state == .bounced : isSent,
      let attempt = try Payouts.currentAttempt(of: payout, in: view)
    else {
      throw LetterRefusal.notSo(kind, of: "payout \(payout.code)", state: payout.state.rawValue)
    }
    let award = try Payouts.award(of: payout, in: view)
    let code = "\(payout.code)-\(attempt.number)"
    var values = try promise(award)
    values[.payout] = .text(code)
    values[.amount] = .amount(payout.amount)
    values[.sentOn] = .day(attempt.sentOn)
    values[.bouncedOn] = attempt.bouncedOn.map { .day($0) }
    values[.reason] = attempt.reason.map { .text($0.text(in: language)) }
    if let account = try account(of: attempt) {
      values[.account] = .text(account.iban.masked)
      if !account.holder.isEmpty { values[.holder] = .text(account.holder) }
    }
    return try draft(
      to: award.beneficiary, about: .payout(payout.id, attempt: attempt.number), code, values)
  }

  /// As it was when the attempt was sent; nil for cash, and after an erasure.
  private func account(of attempt: Attempt) throws -> PayeeAccount? {
    guard let iban = try Words.text(.iban, of: attempt.words, in: view) else { return nil }
    return PayeeAccount(
      payload: iban, holder: try Words.text(.holder, of: attempt.words, in: view) ?? "")
  }
}
