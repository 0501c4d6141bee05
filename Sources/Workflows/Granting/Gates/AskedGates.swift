package import Council
import Giving
package import Granting
import Ledger

/// The gates that policies put before awards and their payouts, for many of them: what feeds a fund is
/// read once.
package struct AskedGates<View: BooksView> {
  package struct Asked: Hashable, Sendable {
    package let subject: GateSubject
    package let gate: Gate
  }

  private let view: View
  private var campaigns: [FundCode: [Campaign]] = [:]
  private var policies: [String: Policy] = [:]

  package init(_ view: View) {
    self.view = view
  }

  /// What is asked before an award is decided; with a payout, before that is sent too.
  ///
  /// - Parameter seq: a record that came before some campaigns: they asked nothing yet.
  package mutating func of(
    _ award: Award, payout: PayoutCode? = nil, at seq: Int64 = .max
  ) throws -> [Asked] {
    try policy(of: award).gates.flatMap { rule in
      let codes =
        switch rule.thing {
        case .campaign:
          try campaigns(feeding: award.fund).filter { $0.seq < seq }.map(\.code.text)
        case .application: [award.code.application.text]
        case .payout: payout.map { [$0.text] } ?? []
        }
      return codes.map { Asked(subject: GateSubject(rule.thing, $0), gate: rule.gate) }
    }
  }

  private mutating func policy(of award: Award) throws -> Policy {
    if let known = policies[award.policy] { return known }
    let policy = try Poll.policy(of: award, in: view)
    policies[award.policy] = policy
    return policy
  }

  private mutating func campaigns(feeding fund: FundCode) throws -> [Campaign] {
    if let known = campaigns[fund] { return known }
    let feeding = try view.rows(Campaign.self).filter { $0.fund == fund }
    campaigns[fund] = feeding
    return feeding
  }
}
