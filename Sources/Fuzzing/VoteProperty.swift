import Allocation
import Formats
import Ledger

/// A file of a vote reads the same in pieces, and no rule chooses a project twice or more than the budget.
enum VoteProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    let (file, findings) = try PabulibFile.read("f", MemorySource(bytes))
    let pieces = try PabulibFile.read("f", PieceSource(bytes, length: 1 + bytes.count % 7))
    try Fuzzing.hold(findings == pieces.findings, "in pieces other things are found")
    try Fuzzing.hold(file?.projects, is: pieces.file?.projects, "in pieces other projects are read")
    guard let file, file.projects.count <= 12, file.ballots.count <= 40,
      let election = try? Election(
        budget: file.budget, projects: file.projects, ballots: file.ballots)
    else { return }
    let rules: [ChoiceRule] = [
      .greedy(GreedyOptions(measure: file.ballots.kind.measure)),
      .equalShares(EqualSharesOptions(satisfaction: file.ballots.kind.satisfaction)),
      .phragmen,
    ]
    for rule in rules {
      guard let receipt = try? election.choice(by: ChoiceParameters(rule: rule)) else { continue }
      let codes = (receipt.chosen.map(\.project.code) + receipt.passedOver.map(\.project.code))
      try Fuzzing.hold(receipt.cost <= election.budget, "\(rule.name) spends more than there is")
      try Fuzzing.hold(
        codes.count == file.projects.count
          && Set(codes.map { Array($0.utf8) }).count == codes.count,
        "\(rule.name) chooses twice or forgets")
    }
  }
}
