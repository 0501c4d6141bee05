/// The ballots by what they support: for each project who marked it, those whose mark counts alike
/// together, the lightest first.
struct Supporters: Sendable {
  /// The ballots of all projects, one project after another.
  private let ballots: [Int32]
  private let groups: [[Group]]

  /// Ballots whose mark counts the same.
  struct Group: Sendable {
    let weight: UInt64
    let range: Range<Int>
  }

  /// Needs weights that add up within 64 bits.
  init(of election: Election) {
    let marks = election.ballots
    var starts = [Int](repeating: 0, count: election.projects.count + 1)
    for project in marks.projects { starts[Int(project) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var next = starts
    var ballots = [Int32](repeating: 0, count: marks.projects.count)
    var weights = [Int64](repeating: 1, count: marks.weights.isEmpty ? 0 : marks.projects.count)
    var mark = 0
    for (ballot, end) in marks.ends.enumerated() {
      while mark < end {
        let project = Int(marks.projects[mark])
        ballots[next[project]] = Int32(ballot)
        if !weights.isEmpty { weights[next[project]] = marks.weights[mark] }
        next[project] += 1
        mark += 1
      }
    }
    groups = (0..<election.projects.count).map { project in
      Supporters.grouped(starts[project]..<starts[project + 1], &ballots, weights)
    }
    self.ballots = ballots
  }

  /// One project that every ballot supports alike.
  static func everyone(of ballots: Int) -> Supporters {
    Supporters(
      ballots: (0..<Int32(ballots)).map(\.self),
      groups: [[Group(weight: 1, range: 0..<ballots)]])
  }

  private init(ballots: [Int32], groups: [[Group]]) {
    self.ballots = ballots
    self.groups = groups
  }

  private static func grouped(
    _ range: Range<Int>, _ ballots: inout [Int32], _ weights: [Int64]
  ) -> [Group] {
    guard !range.isEmpty else { return [] }
    guard !weights.isEmpty else { return [Group(weight: 1, range: range)] }
    let ordered = range.map { (weight: weights[$0], ballot: ballots[$0]) }
      .sorted { $0.weight != $1.weight ? $0.weight < $1.weight : $0.ballot < $1.ballot }
    var groups: [Group] = []
    var start = range.lowerBound
    for (offset, mark) in ordered.enumerated() {
      let place = range.lowerBound + offset
      ballots[place] = mark.ballot
      if offset + 1 == ordered.count || ordered[offset + 1].weight != mark.weight {
        groups.append(Group(weight: mark.weight.magnitude, range: start..<place + 1))
        start = place + 1
      }
    }
    return groups
  }

  func groups(of project: Int) -> [Group] { groups[project] }

  subscript(_ group: Group) -> ArraySlice<Int32> { ballots[group.range] }

  /// Who supports a project, whatever it counts.
  func ballots(of project: Int) -> ArraySlice<Int32> {
    guard let first = groups[project].first, let last = groups[project].last else { return [] }
    return ballots[first.range.lowerBound..<last.range.upperBound]
  }

  func count(of project: Int) -> Int {
    groups[project].reduce(0) { $0 + $1.range.count }
  }

  /// What all marks of a project count together.
  func weight(of project: Int) -> UInt64 {
    groups[project].reduce(0) { $0 + $1.weight * UInt64($1.range.count) }
  }
}
