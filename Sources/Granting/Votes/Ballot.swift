package import Ledger

/// One voter's marks in the vote of a round, as they were cast last.
package struct Ballot: Equatable, Sendable {
  package let round: RoundCode
  package let voter: VoterCode
  package let marks: [BallotMark]
  /// The voter who cast it in the other's place.
  package let proxy: VoterCode?
  /// What the voter is recused from: marks on it stay on the record and don't count.
  package let recused: [ApplicationCode]
  package let day: Day

  package init(
    round: RoundCode, voter: VoterCode, marks: [BallotMark], proxy: VoterCode? = nil,
    recused: [ApplicationCode] = [], day: Day
  ) {
    self.round = round
    self.voter = voter
    self.marks = marks
    self.proxy = proxy
    self.recused = recused
    self.day = day
  }

  /// The same, recused from these applications as well.
  package func recused(also others: [ApplicationCode]) -> Ballot {
    Ballot(
      round: round, voter: voter, marks: marks, proxy: proxy,
      recused: recused + others.filter { !recused.contains($0) }, day: day)
  }

  /// The marks that count.
  package var counted: [BallotMark] {
    recused.isEmpty ? marks : marks.filter { !recused.contains($0.application) }
  }
}
