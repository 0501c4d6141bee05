import Council
import Journal
package import Keeping
package import Ledger

/// Records what a funder agreed for a grant fund: who, how much and when it comes, from when to when it may
/// be spent, for what, and what becomes of the rest. Recorded again, it takes the earlier one's place.
package struct AgreeGrant {
  package var fund: FundCode
  package var funder: String
  package var name: String?
  package var purpose: String?
  package var amount: Amount
  package var first: Day
  package var last: Day
  /// Empty where all of it comes on the first day.
  package var tranches: [GrantTerms.Tranche]
  package var unspent: GrantTerms.Unspent
  package var day: Day

  package init(
    fund: FundCode, funder: String, name: String? = nil, purpose: String? = nil, amount: Amount,
    first: Day, last: Day, tranches: [GrantTerms.Tranche] = [], unspent: GrantTerms.Unspent,
    day: Day
  ) {
    self.fund = fund
    self.funder = funder
    self.name = name
    self.purpose = purpose
    self.amount = amount
    self.first = first
    self.last = last
    self.tranches = tranches
    self.unspent = unspent
    self.day = day
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> GrantAgreement {
    try recorder.require(.fundAgreement)
    let fund = try Funds.known(fund, in: view)
    guard fund.kind == .grant, fund.parent == nil else {
      throw KeepingRefusal.fundOfOtherKind(fund.code, expected: .grant)
    }
    try References.require(funder)
    let terms = try terms()
    guard let document = recorder.document else { throw AgreementRefusal.documentMissing }
    try recorder.record(
      GrantAgreed(
        fund: fund.code, terms: terms, name: try recorder.commit(words: name, tag: .funder),
        purpose: try recorder.commit(words: purpose, tag: .grantPurpose), day: day,
        document: document))
    return try Agreements.known(fund.code, in: view)
  }

  private func terms() throws -> GrantTerms {
    guard amount.isPositive, tranches.allSatisfy(\.amount.isPositive) else {
      throw KeepingRefusal.amountNotPositive
    }
    guard first <= last else { throw AgreementRefusal.endsBefore(first: first, last: last) }
    let tranches =
      self.tranches.isEmpty
      ? [GrantTerms.Tranche(amount, on: first)] : self.tranches.sorted { $0.day < $1.day }
    for (earlier, later) in zip(tranches, tranches.dropFirst()) where earlier.day == later.day {
      throw AgreementRefusal.trancheTwice(later.day)
    }
    let sum = try tranches.map(\.amount).sum()
    guard sum == amount else { throw AgreementRefusal.tranchesDiffer(sum: sum, amount: amount) }
    return GrantTerms(
      funder: funder, amount: amount, first: first, last: last, tranches: tranches,
      unspent: unspent)
  }
}

/// Finding funders' agreements.
package enum Agreements {
  package static func known(_ fund: FundCode, in view: some BooksView) throws -> GrantAgreement {
    _ = try Funds.known(fund, in: view)
    guard let agreement = try view.find(GrantAgreement.self, .text(fund.text)) else {
      throw AgreementRefusal.noAgreement(fund)
    }
    return agreement
  }
}
