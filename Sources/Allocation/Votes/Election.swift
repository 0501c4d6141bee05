package import Ledger

/// What a rule that chooses is given: the money, the projects, and every ballot.
package struct Election: Hashable, Sendable {
  package let budget: Amount
  package let projects: [Project]
  package let ballots: Ballots

  /// Refuses what no rule can work on.
  package init(
    budget: Amount, projects: [Project], ballots: Ballots
  ) throws(ElectionRefusal) {
    guard !budget.isNegative else { throw .negativeBudget(budget) }
    guard !projects.isEmpty else { throw .noProjects }
    guard ballots.count > 0 else { throw .noBallots }
    guard ballots.count <= Int(Int32.max), projects.count <= Int(Int32.max) else { throw .tooLarge }
    for project in projects where !project.cost.isPositive {
      throw .costNotPositive(project: project.code, project.cost)
    }
    for project in projects where !project.cost.isRecordable {
      throw .costTooLarge(project: project.code, project.cost)
    }
    guard budget.isRecordable else { throw .budgetTooLarge(budget) }
    if let repeated = ByteOrder(projects.map(\.code.utf8)).firstRepeated {
      throw .duplicateProject(projects[repeated].code)
    }
    self.budget = budget
    self.projects = projects
    self.ballots = ballots
    try requireWeightsThatAdd()
    try requireRoomForLocks()
  }

  private func requireWeightsThatAdd() throws(ElectionRefusal) {
    var sum: Int64 = 0
    for weight in ballots.weights {
      let (next, overflow) = sum.addingReportingOverflow(weight)
      guard !overflow else { throw .tooLarge }
      sum = next
    }
  }

  private func requireRoomForLocks() throws(ElectionRefusal) {
    var needed: Int64 = 0
    for project in projects where project.isLocked {
      needed += project.cost.minorUnits
      guard needed <= budget.minorUnits else {
        throw .locksAboveBudget(
          budget: budget, projects: projects.filter(\.isLocked).map(\.code))
      }
    }
  }
}
