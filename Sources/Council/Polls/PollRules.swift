/// How one poll is tallied: what a policy says of it, once its tier is known.
package struct PollRules: Hashable, Sendable {
  /// How many must be for it.
  package let approvals: Int
  package let quorum: Quorum
  package let abstentions: Abstentions
  /// Members who act now, first rank first.
  package var substitutes: [MemberCode]
  package let emptySeats: Set<EmptySeat>

  package init(
    approvals: Int, quorum: Quorum = .majority, abstentions: Abstentions = .answered,
    substitutes: [MemberCode] = [], emptySeats: Set<EmptySeat> = [.recused]
  ) {
    self.approvals = approvals
    self.quorum = quorum
    self.abstentions = abstentions
    self.substitutes = substitutes
    self.emptySeats = emptySeats
  }
}
