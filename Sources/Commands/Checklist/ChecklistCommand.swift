import ArgumentParser

/// `caisse checklist`: what must be there before money is sent for an application.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "What must be there before money is sent for an application.",
    subcommands: [
      ChecklistReceive.self,
      ChecklistVoid.self,
      ChecklistShow.self,
      ChecklistList.self,
    ])
}
