import Council

/// What is said beside approvals that nobody signed and no minutes hold.
enum NamesNotVerified {
  /// Nil where something stronger than a name backs each of them.
  static func note(on approvals: [Approval]) -> String? {
    let names = approvals.count { $0.evidence == .name }
    if names == 0 { return nil }
    let subject =
      names == approvals.count
      ? "these approvals" : "\(names) of these \(approvals.count) approvals"
    return "names not verified: nothing but --as backs \(subject)"
  }
}
