extension AllocationParameters {
  /// Whether ballots decide on anything.
  package var hearsVoices: Bool { scores != nil || rule.hearsVoices }

  /// The kinds of ballots that can be counted; empty where none is.
  package var kindsOfVoices: [BallotKind] { scores == nil ? rule.kindsOfVoices : [.score] }
}

extension Rule {
  /// Whether its shares come from ballots themselves.
  package var hearsVoices: Bool { !kindsOfVoices.isEmpty }

  /// The kinds of ballots it can count, the one it is made for first.
  package var kindsOfVoices: [BallotKind] {
    switch self {
    case .slices: [.approval, .points]
    case .budgets: [.budget, .points]
    case .quadratic: [.budget]
    case .equal, .proportional, .score, .startPlusScore, .equalLosses, .talmud, .match: []
    }
  }
}
