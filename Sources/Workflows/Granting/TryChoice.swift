package import Allocation
package import Formats
package import Ledger

/// Chooses among the projects of a `.pb` file, without books: nothing is kept.
package struct TryChoice {
  package var file: String
  /// Codes of projects that are chosen already.
  package var locks: [String]

  package init(file: String, locks: [String] = []) {
    self.file = file
    self.locks = locks
  }

  package struct Outcome {
    package let receipt: ChoiceReceipt
    package let currency: Currency
    package let findings: Findings
  }

  /// - Parameters:
  ///   - budget: what is spent at most, in the currency of the file; nil for what the file says.
  ///   - parameters: the rule for ballots of this kind and the currency of the file.
  package func choose(
    _ source: any ByteSource, budget: (Currency) throws -> Amount?,
    by parameters: (BallotKind, Currency) throws -> ChoiceParameters
  ) throws -> Outcome {
    let (read, findings) = try PabulibFile.read(file, source)
    guard let read else { throw RowsRejected(counts: RowCounts(), findings: findings) }
    let election = try Election(
      budget: try budget(read.currency) ?? read.budget, projects: try locked(read.projects),
      ballots: read.ballots)
    let receipt = try election.choice(by: try parameters(read.ballots.kind, read.currency))
    return Outcome(receipt: receipt, currency: read.currency, findings: findings)
  }

  private func locked(_ projects: [Project]) throws(ElectionRefusal) -> [Project] {
    guard !locks.isEmpty else { return projects }
    var unknown = Set(locks)
    let marked = projects.map { project in
      guard unknown.remove(project.code) != nil else { return project }
      return Project(code: project.code, cost: project.cost, isLocked: true, name: project.name)
    }
    if let lock = locks.first(where: unknown.contains) { throw .unknownLock(lock) }
    return marked
  }
}
