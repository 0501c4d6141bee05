/// Through whose hands one payment went, as far as they must not be the same.
package struct PaymentHands: Hashable, Sendable {
  package var approvers: Set<MemberCode> = []
  /// Who prepared or sent it.
  package var payers: Set<MemberCode> = []
  package var checkers: Set<MemberCode> = []
  /// Who registered or changed the account it goes to.
  package var accountChanger: MemberCode?
  package var accountCheckers: Set<MemberCode> = []
  package var reconciler: MemberCode?

  package init() {}
}

/// One member's hands where two members' should be.
package enum SeparationBreach: Hashable, Sendable {
  case payerChecks(MemberCode)
  case changerChecks(MemberCode)
  case approverPays(MemberCode)
  case payerReconciles(MemberCode)

  package var member: MemberCode {
    switch self {
    case .payerChecks(let member), .changerChecks(let member), .approverPays(let member),
      .payerReconciles(let member):
      member
    }
  }

  /// Whether another member's countersignature within the term makes it good, under a policy that says so.
  /// Checks are nothing without a second person.
  package var isCurable: Bool {
    switch self {
    case .payerChecks, .changerChecks: false
    case .approverPays, .payerReconciles: true
    }
  }

  package var message: String {
    switch self {
    case .payerChecks(let member): "\(member) prepared or sent this payment, and another checks it"
    case .changerChecks(let member): "\(member) changed this account, and another checks it"
    case .approverPays(let member): "\(member) approved this award, and another pays it"
    case .payerReconciles(let member): "\(member) sent this payment, and another reconciles it"
    }
  }
}

extension PaymentHands {
  /// All that isn't kept apart, each member once a kind, in the order of their codes.
  package var breaches: [SeparationBreach] {
    payers.intersection(checkers).sorted().map(SeparationBreach.payerChecks)
      + accountCheckers.filter { $0 == accountChanger }.map(SeparationBreach.changerChecks)
      + payers.intersection(approvers).sorted().map(SeparationBreach.approverPays)
      + payers.filter { $0 == reconciler }.map(SeparationBreach.payerReconciles)
  }

  /// What a policy forbids outright; what is left of `breaches` waits for a countersignature.
  package func refused(under separation: Separation) -> [SeparationBreach] {
    separation == .strict ? breaches : breaches.filter { !$0.isCurable }
  }
}
