/// One row of a file of ballots, read: projects or applications as the file names them.
package struct BallotLine: Hashable, Sendable {
  package let voter: String
  /// Who cast it in the voter's place.
  package let proxy: String?
  package let marks: [Mark]
  /// What the voter is recused from.
  package let recused: [String]

  /// What a ballot marks, and in the smallest part of points or money how much it counts.
  package struct Mark: Hashable, Sendable {
    package let name: String
    package let weight: Int64?

    package init(name: String, weight: Int64?) {
      self.name = name
      self.weight = weight
    }
  }

  package init(
    voter: String, proxy: String? = nil, marks: [Mark], recused: [String] = []
  ) {
    self.voter = voter
    self.proxy = proxy
    self.marks = marks
    self.recused = recused
  }
}
