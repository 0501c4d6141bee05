extension Model {
  /// The same share for each application of a round.
  struct Allocation {
    var round: String
    var share: Int
    /// In the order of their codes.
    var applications: [String]
    /// Whether its shares were ever put before the committee.
    var isProposed = false
  }

  /// Its lines that are before the committee, in the order of their codes.
  func lines(of allocation: String) -> [String] {
    awards.filter { $0.value.allocation == allocation && $0.value.state == "proposed" }.keys
      .sorted { Self.number(of: $0) < Self.number(of: $1) }
  }

  /// What speaks against putting its shares before the committee: all of them are, or none.
  func refusal(proposing allocation: Allocation) -> String? {
    if allocation.isProposed { return "allocation-proposed" }
    for code in allocation.applications {
      let application = applications[code]!
      guard application.mayGetMoney else { return "application-not-open" }
      if awards.values.contains(where: { $0.application == code && $0.state == "proposed" }) {
        return "proposal-open"
      }
      if promised(to: code) + allocation.share > application.requested { return "above-request" }
    }
    return nil
  }

  /// One answer to all lines: it counts on those that the member is not out of, and is none to those whose
  /// window is over.
  func refusal(
    of member: String, answering lines: [String], isSaid: (String) -> Bool
  ) -> String? {
    var (first, isNew): (String?, Bool) = (nil, false)
    for line in lines {
      let refusal = refusal(of: member, answering: awards[line]!)
      if refusal == "interest-undeclared" { return refusal }
      if refusal == nil, !isSaid(line) { isNew = true }
      first = first ?? refusal
    }
    let counts = lines.contains { refusal(of: member, answering: awards[$0]!) == nil }
    if !counts { return first }
    return isNew ? nil : "approval-known"
  }

  /// Closes what is answered of these lines; the rest is left open. Gives the code with which that is
  /// refused.
  mutating func decide(lines: [String]) -> String? {
    if lines.flatMap({ gates(before: awards[$0]!) }).contains(where: isClosed) {
      return "gate-closed"
    }
    var open: [Outcome] = []
    for line in lines {
      let outcome = outcome(of: awards[line]!)
      if outcome == .approved, let refusal = refusal(promising: awards[line]!) { return refusal }
      if [.open, .tooFew].contains(outcome) {
        open.append(outcome)
      } else {
        close(line, outcome, .ordinary)
      }
    }
    guard open.count == lines.count else { return nil }
    return open[0] == .tooFew ? "too-few-members" : "poll-open"
  }

  /// `G12` by 12.
  static func application(_ code: String) -> Int { Int(code.dropFirst())! }

  /// `G12/3` by 12 and 3.
  static func number(of award: String) -> Int {
    let parts = award.dropFirst().split(separator: "/").map { Int($0)! }
    return parts[0] * 1_000 + parts[1]
  }
}
