package import Granting
package import Journal
import Ledger

/// Finding payouts, and what they hold of their awards.
package enum Payouts {
  /// What a person names: a code, with or without the number of its current attempt, or an id.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Payout {
    if let payout = try view.first(Payout.self, where: [.equals("id", name)]) { return payout }
    let reading: PayoutCode.Reading
    do { reading = try PayoutCode.read(name) } catch {
      throw error == .mistyped
        ? PayoutRefusal.codeMistyped(name) : PayoutRefusal.unknownPayout(name)
    }
    guard
      let payout = try view.first(Payout.self, where: [.equals("code", reading.code.text)])
    else { throw PayoutRefusal.unknownPayout(name) }
    if let attempt = reading.attempt, attempt != payout.attempts {
      throw PayoutRefusal.otherAttempt(payout.code, current: payout.attempts)
    }
    return payout
  }

  /// Each of these once, in the order named.
  package static func resolve(_ names: [String], in view: some BooksView) throws -> [Payout] {
    var named: Set<ID<Payout>> = []
    return try names.map { try resolve($0, in: view) }.filter { named.insert($0.id).inserted }
  }

  package static func of(_ award: Award, in view: some BooksView) throws -> [Payout] {
    try view.rows(Payout.self, where: [.equals("award", award.id.text)])
  }

  /// What is neither paid nor given up: prepared, on its way, or bounced and to be sent again.
  package static func underWay(of award: Award, in view: some BooksView) throws -> [Payout] {
    try of(award, in: view).filter { $0.state != .voided && $0.state != .confirmed }
  }

  package static func award(of payout: Payout, in view: some BooksView) throws -> Award {
    guard let award = try view.first(Award.self, where: [.equals("id", payout.award.text)]) else {
      throw AwardRefusal.unknownAward(payout.award.text)
    }
    return award
  }

  package static func payee(of payout: Payout, in view: some BooksView) throws -> Payee {
    guard let payee = try view.first(Payee.self, where: [.equals("id", payout.payee.text)]) else {
      throw GrantingRefusal.unknownPayee(payout.payee.text)
    }
    return payee
  }

  /// Until when a payout that is not sent waits for its account; nil when it need not.
  package static func coolsUntil(
    _ payout: Payout, at now: Instant, in view: some BooksView
  ) throws -> Instant? {
    guard payout.state.canBeSent else { return nil }
    return try AccountRules(view: view, now: now).cooling(of: Transfer(payout, in: view))?.until
  }

  /// The attempt a payout stands at; nil before the first.
  package static func currentAttempt(
    of payout: Payout, in view: some BooksView
  ) throws -> Attempt? {
    try view.find(Attempt.self, .text(payout.id.text), .integer(payout.attempts))
  }
}
