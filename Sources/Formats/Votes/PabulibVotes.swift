import Allocation
import Ledger

/// The ballots of a Pabulib file as they are read, without making a string of anything.
struct PabulibVotes {
  private(set) var ballots: Ballots
  private let kind: BallotKind
  private var voters = CodeTable()
  /// Where the columns stand.
  private var (voterAt, voteAt, pointsAt) = (0, 1, 2)
  /// Room for one ballot.
  private var marked: [Int] = []
  private var points: [Int64] = []
  /// The most decimals that points were given with.
  private var decimals = 0
  /// The last ballot that marked each project, to find one that is marked twice.
  private var lastBallot: [Int] = []

  init(_ kind: BallotKind, keepsZeros: Bool) {
    self.kind = kind
    ballots = Ballots(kind, keepsZeros: keepsZeros)
  }

  /// Takes the header, which holds every column that is needed.
  mutating func begin(_ header: CSVHeader) {
    (voterAt, voteAt) = (header["voter_id"]!, header["vote"]!)
    pointsAt = header["points"] ?? pointsAt
  }

  var needsPoints: Bool { kind == .points || kind == .score }

  /// With points in the smallest part that any of them needs.
  var finished: Ballots {
    needsPoints ? ballots.counted(thousandths: decimals) : ballots
  }

  /// The marks read last, each project once, under the names that projects have.
  func lastBallot(_ name: (Int) -> String) -> BallotLine {
    let marks = marked.indices.filter { marked[$0] >= 0 }.map { place in
      BallotLine.Mark(name: name(marked[place]), weight: needsPoints ? points[place] : nil)
    }
    return BallotLine(voter: voters.lastText, marks: marks)
  }

  /// Whether the row was taken.
  mutating func read(
    _ row: CSVRow, in codes: CodeTable, _ findings: inout Findings
  ) -> Bool {
    guard checkVoter(row, voterAt, &findings) else { return false }
    guard readMarks(row, voteAt, codes, &findings) else { return false }
    switch kind {
    case .approval: ballots.append(marked.lazy.filter { $0 >= 0 })
    case .ranking: ballots.append(ranking: marked.filter { $0 >= 0 })
    case .points, .score, .budget:
      guard readPoints(row, pointsAt, &findings) else { return false }
      ballots.append(zip(marked, points).lazy.filter { $0.0 >= 0 }.map { ($0.0, $0.1) })
    }
    return true
  }

  private mutating func checkVoter(
    _ row: CSVRow, _ field: Int, _ findings: inout Findings
  ) -> Bool {
    if voters.add(row.trimmed(field)) { return true }
    findings.add(
      row.finding(
        "ballot-repeated", field: field < row.count ? field : nil,
        "this voter has cast a ballot before",
        hint: "one ballot each: remove one of the two"))
    return false
  }

  /// Places of the projects in the order they are marked; -1 for one that was marked before.
  private mutating func readMarks(
    _ row: CSVRow, _ field: Int, _ codes: CodeTable, _ findings: inout Findings
  ) -> Bool {
    marked.removeAll(keepingCapacity: true)
    while lastBallot.count < codes.count { lastBallot.append(-1) }
    var isGood = true
    row.trimmed(field).forEachPart(separator: UInt8(ascii: ",")) { code in
      guard let place = codes.place(of: code) else {
        isGood = false
        findings.add(
          row.finding(
            "unknown-project", field: field,
            "‘\(String(decoding: code, as: UTF8.self))’ is none of the file's projects",
            hint: "every project that is voted on has a line in PROJECTS"))
        return
      }
      guard lastBallot[place] != voters.count else {
        findings.add(
          row.finding(
            "mark-repeated", .warning, field: field,
            "‘\(String(decoding: code, as: UTF8.self))’ is marked twice: it counts once"))
        marked.append(-1)
        return
      }
      lastBallot[place] = voters.count
      marked.append(place)
    }
    return isGood
  }

  /// Points in the order of the marks, in thousandths.
  private mutating func readPoints(
    _ row: CSVRow, _ field: Int, _ findings: inout Findings
  ) -> Bool {
    points.removeAll(keepingCapacity: true)
    let place = field < row.count ? field : nil
    var isGood = true
    row.trimmed(field).forEachPart(separator: UInt8(ascii: ",")) { text in
      guard let number = try? DecimalNumber(text), number.decimals <= 3, number.digits >= 0,
        let thousandths = number.amount(decimals: 3)
      else {
        isGood = false
        findings.add(
          row.finding(
            "invalid-points", field: place,
            "‘\(String(decoding: text, as: UTF8.self))’ is no number of points",
            hint: "points are zero or more, with at most three decimals"))
        return
      }
      decimals = max(decimals, number.decimals)
      points.append(thousandths.minorUnits)
    }
    guard isGood, points.count != marked.count else { return isGood }
    findings.add(
      row.finding(
        "points-mismatched", field: place,
        "the ballot marks \(marked.count) projects and gives points to \(points.count)"))
    return false
  }
}
