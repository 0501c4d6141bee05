import Ledger

extension AllocationReceipt {
  /// What ballots say of the request of this share, the highest mark first; nil where none are heard.
  package func voices(onShareAt place: Int) -> [VoiceLine]? {
    guard let hearing else { return nil }
    if let slices = hearing.slices { return lines(of: slices, on: place) }
    let ballots = hearing.voices.ballots
    let marks = (0..<ballots.count).flatMap { ballot in
      ballots.marks(of: ballot).filter { $0.project == place }.map(\.weight)
    }.sorted()
    let counted = parameters.scores?.mean.counted(of: marks.count) ?? marks.indices
    var lines: [VoiceLine] = []
    var start = 0
    for end in marks.indices where end + 1 == marks.count || marks[end + 1] != marks[end] {
      lines.append(
        VoiceLine(
          ballots: end + 1 - start, mark: marks[end],
          counted: (start..<end + 1).clamped(to: counted).count, given: nil))
      start = end + 1
    }
    return lines.reversed()
  }

  private func lines(of slices: VotersSlices, on place: Int) -> [VoiceLine] {
    let hasWeights = hearing?.voices.ballots.kind.hasWeights == true
    return slices.camps.compactMap { camp in
      guard let choice = camp.choices.firstIndex(of: place) else { return nil }
      return VoiceLine(
        ballots: camp.ballots, mark: hasWeights ? camp.weights[choice] : nil,
        counted: camp.ballots, given: Amount(minorUnits: camp.given[choice]))
    }.sorted { ($0.given ?? .zero) > ($1.given ?? .zero) }
  }
}

extension AllocationReceipt {
  /// What one ballot says and gave, in the order of the requests. Ballots are counted from 0.
  package func marks(of ballot: Int) -> [BallotMarkLine] {
    guard let hearing else { return [] }
    let ballots = hearing.voices.ballots
    let camp = hearing.slices?.camp(of: ballot)
    return ballots.marks(of: ballot).sorted { $0.project < $1.project }.map { mark in
      let choice = camp?.choices.firstIndex(of: mark.project)
      return BallotMarkLine(
        place: mark.project, mark: ballots.kind.hasWeights ? mark.weight : nil,
        given: camp.map { camp in
          Fraction(
            (choice.map { camp.given[$0] } ?? 0).magnitude, over: UInt64(camp.ballots))
        })
    }
  }
}
