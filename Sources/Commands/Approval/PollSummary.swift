import Council
import Granting
import Ledger
import Workflows

/// Polls by their outcomes, each with how many and how much.
struct PollSummary {
  struct Part {
    let outcome: Tally.Outcome
    let count: Int
    let amount: Amount
  }

  let parts: [Part]

  init(_ polls: [Poll]) {
    parts = Tally.Outcome.allCases.compactMap { outcome in
      let same = polls.filter { $0.tally.outcome == outcome }
      guard !same.isEmpty, let sum = try? same.map(\.award.amount).sum() else { return nil }
      return Part(outcome: outcome, count: same.count, amount: sum)
    }
  }

  /// `in all: 28 approved (90,000.00 EUR), 2 without quorum (1,630.00 EUR)`
  var words: Message {
    var words: Message = "in all:"
    for (place, part) in parts.enumerated() {
      let mark = place == 0 ? " " : ", "
      words = "\(words)\(mark)\(part.count) \(part.outcome.words) (\(part.amount))"
    }
    return words
  }
}

extension Tally.Outcome {
  fileprivate var words: String {
    switch self {
    case .approved: "approved"
    case .refused: "refused"
    case .open: "open"
    case .noQuorum: "without quorum"
    case .lapsed: "lapsed"
    case .tooFewMembers: "with too few members"
    }
  }
}
