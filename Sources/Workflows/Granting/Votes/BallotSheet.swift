import Allocation
import Formats
import Ledger

/// Ballots on their way out of a file.
struct BallotSheet {
  private var voters: Set<String> = []
  private let places: [String: Int]
  private let kinds: [BallotKind]
  /// Known once a ballot marks something.
  private var taken: Ballots?
  /// Empty ballots before that.
  private var empty = 0

  init(_ requests: [AllocationRequest], kinds: [BallotKind]) {
    places = Dictionary(
      requests.enumerated().map { ($1.application, $0) }, uniquingKeysWith: { first, _ in first })
    self.kinds = kinds
  }

  /// How numbers are read: where a ballot may give points or none, they are read as points.
  var kindRead: BallotKind { kinds.contains(.budget) ? .budget : kinds.last ?? .approval }

  var ballots: Ballots { taken ?? begun(by: kinds.first ?? .approval) }

  private func begun(by kind: BallotKind) -> Ballots {
    var ballots = Ballots(kind, keepsZeros: kind == .score)
    if kind.countsThousandths { ballots = ballots.counted(thousandths: 3) }
    for _ in 0..<empty { ballots.appendEmpty() }
    return ballots
  }

  mutating func take(_ line: BallotLine, _ row: CSVRow, _ findings: inout Findings) {
    guard voters.insert(line.voter).inserted else {
      findings.add(
        row.finding(
          "ballot-repeated", field: nil, "this voter has cast a ballot before in this file",
          hint: "one ballot each: remove one of the two"))
      return
    }
    if taken == nil {
      guard let first = line.marks.first else {
        empty += 1
        return
      }
      taken = begun(by: kind(beginningWith: first))
    }
    guard let marks = marks(of: line, row, &findings) else { return }
    if taken?.kind.hasWeights == true {
      taken?.append(marks.map { (project: $0.place, weight: $0.weight ?? 0) })
    } else {
      taken?.append(marks.map(\.place))
    }
  }

  private func kind(beginningWith mark: BallotLine.Mark) -> BallotKind {
    if kinds.contains(.approval) { return mark.weight == nil ? .approval : .points }
    return kinds.first ?? .approval
  }

  /// Nil where something about them is wrong; without what the voter is recused from.
  private func marks(
    of line: BallotLine, _ row: CSVRow, _ findings: inout Findings
  ) -> [(place: Int, weight: Int64?)]? {
    let before = findings.errors
    var marks: [(place: Int, weight: Int64?)] = []
    var seen: Set<String> = []
    let recused = Set(line.recused)
    let hasWeights = taken?.kind.hasWeights == true
    for name in line.marks.map(\.name) + line.recused where places[name] == nil {
      findings.add(
        row.finding(
          "unknown-application", field: nil, "‘\(name)’ is none of the requests",
          hint: "every application that is voted on has a line among the requests"))
    }
    for mark in line.marks {
      if !seen.insert(mark.name).inserted {
        findings.add(row.finding("marked-twice", field: nil, "‘\(mark.name)’ is marked twice"))
      }
      if hasWeights, mark.weight == nil {
        findings.add(
          row.finding(
            "points-missing", field: nil, "the ballot doesn't say how much ‘\(mark.name)’ counts",
            hint: "write \(mark.name)=3"))
      } else if !hasWeights, mark.weight != nil {
        findings.add(
          row.finding(
            "points-unexpected", field: nil,
            "the first ballot only approves, and this one says how much ‘\(mark.name)’ counts",
            hint: "all ballots of a vote are of one kind"))
      }
      if !recused.contains(mark.name), let place = places[mark.name] {
        marks.append((place, mark.weight))
      }
    }
    return findings.errors == before ? marks : nil
  }
}

extension Ballots {
  /// A ballot that says nothing, and counts as one.
  fileprivate mutating func appendEmpty() {
    if kind.hasWeights { append([(project: Int, weight: Int64)]()) } else { append([Int]()) }
  }
}
