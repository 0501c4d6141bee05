extension Team {
  /// Whether the committee can decide on another policy, as on the largest awards.
  package func canDecidePolicies(under policy: Policy) -> Bool {
    can(.decide(tier: policy.tiers.count - 1), under: policy)
  }

  package func poll(onPoliciesUnder policy: Policy) -> PollRules {
    sitting(policy.poll(in: policy.tiers.last!))
  }

  /// All who act are for it.
  package var unanimity: PollRules {
    PollRules(approvals: acting.count, quorum: .atLeast(acting.count), emptySeats: [])
  }
}
