import ArgumentParser
import Granting
import SQLiteStore
import Workflows

/// Of which awards approvals are read: all, one, or those of an allocation.
struct ApprovalsOfOptions: ParsableArguments {
  @Option(help: "Only those on this award.")
  var award: String?

  @Option(help: ArgumentHelp("Only those on lines of this allocation.", valueName: "id"))
  var allocation: String?

  var isAll: Bool { award == nil && allocation == nil }

  func validate() throws {
    guard award == nil || allocation == nil else {
      throw ValidationError("Give one of --award and --allocation.")
    }
  }

  func awards(in view: SQLiteBooks) throws -> [Award] {
    if let award { return [try Awards.resolve(award, in: view)] }
    guard let allocation else { return try view.rows(Award.self) }
    return try AwardSelection.allocation(allocation)
      .awards(in: Set(Award.State.allCases), act: "listed", view: view)
  }
}
