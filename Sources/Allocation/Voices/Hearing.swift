import Ledger

/// What a rule has made of ballots: the requests as they leave them, and how they came to that.
package struct Hearing: Hashable, Sendable {
  package let voices: Voices
  /// In their order, with what the ballots say of each.
  let requests: [AllocationRequest]
  /// What they add up to, as weights.
  let weight: Int64
  /// The t of independent markets, in the unit of the marks.
  package let phantoms: Fraction?
  /// What each ballot gave to which request, where they carry the pot.
  package internal(set) var slices: VotersSlices?

  /// Nil where the parameters ask no ballots.
  init?(
    _ voices: Voices?, of requests: [AllocationRequest], by parameters: AllocationParameters
  ) throws(AllocationRefusal) {
    guard parameters.hearsVoices else { return nil }
    let name = parameters.rule.name
    guard let voices, voices.ballots.count > 0 else { throw .noVoices(rule: name) }
    guard parameters.kindsOfVoices.contains(voices.ballots.kind) else {
      throw .otherVoices(rule: name, voices.ballots.kind)
    }
    var heard = requests
    let marks = voices.marks(on: requests.count)
    if !voices.ballots.kind.hasWeights {
      for place in heard.indices { heard[place].approvals = Int64(marks[place].count) }
    }
    var phantoms: Fraction?
    switch (parameters.scores, parameters.rule) {
    case (let scores?, _):
      try heard.score(marks, of: voices.ballots.thousandths, by: scores)
    case (nil, .slices): heard.hear(marks.map { Int64($0.count) }, of: marks)
    case (nil, .budgets(let mean)):
      let budgets = try ProposedBudgets(voices, on: requests.count)
      let (weights, t) = try budgets?.weights(by: mean) ?? ([], nil)
      guard !weights.isEmpty else { throw .nothingMarked }
      heard.hear(weights, of: marks)
      phantoms = t
    case (nil, .quadratic(let funding)): try heard.match(marks, by: funding)
    case (nil, _): preconditionFailure("a rule that hears no ballots asks for none")
    }
    self.voices = voices
    self.requests = heard
    weight = heard.reduce(0) { $0 + ($1.voice?.weight ?? 0) }
    self.phantoms = phantoms
  }
}

extension [AllocationRequest] {
  /// Not scored is not nought: too few scores are refused.
  fileprivate mutating func score(
    _ marks: [[(ballot: Int, weight: Int64)]], of thousandths: Int64, by scores: VotedScores
  ) throws(AllocationRefusal) {
    var short: [AllocationRefusal.ScoreCount] = []
    for place in indices {
      let given = marks[place].compactMap { Score(thousandths: $0.weight * thousandths) }
      self[place].score = given.count < scores.fewest ? nil : scores.mean.score(of: given)
      self[place].voice = Voice(ballots: given.count, weight: 0, most: .zero)
      if self[place].score == nil {
        short.append(.init(application: self[place].application, count: given.count))
      }
    }
    guard short.isEmpty else { throw .tooFewScores(short, needed: scores.fewest) }
  }

  fileprivate mutating func hear(
    _ weights: [Int64], of marks: [[(ballot: Int, weight: Int64)]]
  ) {
    for place in indices {
      self[place].voice = Voice(
        ballots: marks[place].count { $0.weight > 0 }, weight: weights[place], most: .zero)
    }
  }

  fileprivate mutating func match(
    _ marks: [[(ballot: Int, weight: Int64)]], by funding: QuadraticFunding
  ) throws(AllocationRefusal) {
    let gifts = marks.map { marks in
      marks.map { QuadraticFunding.Gift(person: $0.ballot, amount: $0.weight) }
    }
    let matches = try funding.matches(of: gifts)
    let weights = QuadraticFunding.weights(of: matches)
    for place in indices {
      let most = Int64(clamping: matches[place] / QuadraticFunding.scale)
      self[place].voice = Voice(
        ballots: marks[place].count, weight: weights[place], most: Amount(minorUnits: most))
    }
  }
}
