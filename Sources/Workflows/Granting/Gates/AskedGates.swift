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
  private var campaigns: [FundCode: [String]] = [:]
  private var policies: [String: Policy] = [:]

  package init(_ view: View) {
    self.view = view
  }

  /// What is asked before an award is decided; with a payout, before that is sent too.
  package mutating func of(_ award: Award, payout: PayoutCode? = nil) throws -> [Asked] {
    try policy(of: award).gates.flatMap { rule in
      let codes =
        switch rule.thing {
        case .campaign: try campaigns(feeding: award.fund)
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

  private mutating func campaigns(feeding fund: FundCode) throws -> [String] {
    if let known = campaigns[fund] { return known }
    let codes = try view.rows(Campaign.self).filter { $0.fund == fund }.map(\.code.text)
    campaigns[fund] = codes
    return codes
  }
}
