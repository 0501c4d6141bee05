package import Journal
import Ledger

/// The exact bytes of what a rule that chooses was given: the budget and the projects in the order of
/// their codes, then the ballots in the order of their bytes, so that neither the order of rows nor who
/// cast what stands in them.
///
///     caisse-election-input/v1
///     budget 110000
///     3:G12 cost 70000
///     ballots approval 2 decimals 0
///     0:1 4:1
package enum ElectionDescription {
  package static func bytes(of election: Election) -> [UInt8] {
    var bytes = Array(
      "caisse-election-input/v1\nbudget \(election.budget.minorUnits)\n".utf8)
    let order = ByteOrder(election.projects.map(\.code.utf8)).indices
    for project in order {
      let project = election.projects[project]
      bytes += "\(project.code.utf8.count):\(project.code) cost \(project.cost.minorUnits)".utf8
      bytes += (project.isLocked ? " locked\n" : "\n").utf8
    }
    return bytes + Self.bytes(of: election.ballots, naming: order)
  }

  /// - Parameter order: the projects, or requests, in the order of their codes.
  static func bytes(of ballots: Ballots, naming order: [Int]) -> [UInt8] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, project) in order.enumerated() { places[project] = place }
    var bytes = Array(
      "ballots \(ballots.kind.rawValue) \(ballots.count) decimals \(ballots.decimals)\n".utf8)
    let lines = (0..<ballots.count).map { line(of: $0, ballots, places) }
    for index in ByteOrder(lines).indices { bytes += lines[index] }
    return bytes
  }

  private static func line(of ballot: Int, _ ballots: Ballots, _ places: [Int]) -> [UInt8] {
    let marks = ballots.marks(of: ballot).map { (places[$0.project], $0.weight) }
      .sorted { $0.0 < $1.0 }
    var line: [UInt8] = []
    for (place, weight) in marks {
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      line += "\(place):\(weight)".utf8
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }
}

extension ChoiceReceipt {
  package var inputHash: Hash { Hash(of: ElectionDescription.bytes(of: election)) }
}
