/// Whose signatures somebody trusts, and how many of them suffice (C2SP, tlog-policy): the logs, the witnesses by
/// name, groups of them with how many must sign, and which of all that is the quorum.
package struct WitnessPolicy: Hashable, Sendable {
  /// So many of these, each a witness or an earlier group.
  struct Group: Hashable, Sendable {
    let threshold: Int
    let members: [String]
  }

  package internal(set) var logs: [NoteKey] = []
  var names: [String: NoteKey] = [:]
  var order: [String] = []
  var groups: [String: Group] = [:]
  /// Nil where no witness is asked for.
  package internal(set) var quorum: String?

  package init() {}

  /// In the order in which they are named.
  package var witnesses: [NoteKey] { order.compactMap { names[$0] } }

  /// The same witnesses for these logs and no others.
  package func trusting(_ logs: [NoteKey]) -> WitnessPolicy {
    var policy = self
    policy.logs = logs
    return policy
  }

  /// Whether these suffice.
  package func isSatisfied(by signers: some Sequence<NoteKey>) -> Bool {
    guard let quorum else { return true }
    let signers = Set(signers)
    var hasSigned: [String: Bool] = [:]
    for name in order {
      if let key = names[name] { hasSigned[name] = signers.contains(key) }
      if let group = groups[name] {
        hasSigned[name] = group.members.filter { hasSigned[$0]! }.count >= group.threshold
      }
    }
    return hasSigned[quorum]!
  }
}
