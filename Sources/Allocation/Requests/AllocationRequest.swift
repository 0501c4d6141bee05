package import Ledger

/// What one application asks of a pot, and the bounds its share must keep.
package struct AllocationRequest: Hashable, Sendable {
  /// The code of the application, compared byte by byte.
  package let application: String
  /// The code of the collective that applies, where donors may have named it.
  package let collective: String?
  package let requested: Amount
  /// The least that would be of use. Not a floor: the policy says what becomes of it.
  package let minimum: Amount
  /// The most it may get; never more than was requested.
  package let cap: Amount
  package internal(set) var score: Score?
  package let tier: Int
  package let tags: [String]
  /// Awarded by earlier rounds, never taken back.
  package let locked: Amount
  /// What it collected itself, for a rule that matches donations.
  package let donations: Amount
  /// How many approve of it, for an order of ties that asks.
  package internal(set) var approvals: Int64
  /// What ballots together say of it, for a rule that hears them.
  package internal(set) var voice: Voice?

  /// A cap above the request counts as none.
  package init(
    application: String, collective: String? = nil, requested: Amount, minimum: Amount = .zero,
    cap: Amount? = nil,
    score: Score? = nil, tier: Int = 1, tags: [String] = [], locked: Amount = .zero,
    donations: Amount = .zero, approvals: Int64 = 0
  ) throws(AllocationRefusal) {
    let cap = min(cap ?? requested, requested)
    precondition(
      ![requested, minimum, cap, locked, donations].contains(where: \.isNegative),
      "amounts below zero are refused where they are read")
    guard minimum <= cap else {
      throw .minimumAboveCap(application: application, minimum: minimum, cap: cap)
    }
    guard locked <= cap else {
      throw .lockAboveCap(application: application, locked: locked, cap: cap)
    }
    self.application = application
    self.collective = collective
    self.requested = requested
    self.minimum = minimum
    self.cap = cap
    self.score = score
    self.tier = tier
    self.tags = tags
    self.locked = locked
    self.donations = donations
    self.approvals = approvals
  }
}

extension AllocationRequest {
  /// All by which donors may have named it, each once.
  package var names: Set<String> {
    Set([application] + [collective].compactMap(\.self) + tags)
  }

  /// What it has whatever becomes of the rest: what was awarded before, and the designated money of
  /// this pot on top.
  func kept(with designated: Int64) -> Int64 { locked.minorUnits + designated }
}
