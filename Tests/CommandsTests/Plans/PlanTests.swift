import Foundation
import TestSupport
import Testing

/// How everything that is read is found: `schema/sqlite/plans.txt` has it statement by statement.
struct PlanTests {
  private static let golden = Golden("schema/sqlite/plans.txt")
  private static let statements = Result { try StatementsOfCommands.ofFullBooks() }

  private let statements: StatementsOfCommands

  init() throws {
    statements = try Self.statements.get()
  }

  @Test func `the committed plans are those of what commands ask`() throws {
    let plans = try statements.union.sorted().compactMap(QueryPlan.init)
    let text = plans.map { plan in
      plan.statement + "\n" + plan.steps.map { "    \($0)\n" }.joined()
    }.joined(separator: "\n")
    let difference = try Self.golden.difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `what is asked for is found without going through a table that grows`() throws {
    #expect(try QueryPlan.searching(statements.union) == [])
  }

  @Test func `only commands about all of a table go through it`() throws {
    for (command, statements) in statements.all where !WholeTables.verifying.contains(command) {
      let scanned = try statements.compactMap(QueryPlan.init).reduce(into: Set()) {
        $0.formUnion($1.scanned)
      }
      #expect(scanned.subtracting(WholeTables.read(by: command)).sorted() == [], "\(command)")
    }
  }
}
