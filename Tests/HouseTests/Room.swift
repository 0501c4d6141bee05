/// One target of the house and what it may import: the table of `Sources/README.md`, to be changed only
/// together with it.
struct Room {
  let name: String
  let mayImport: Set<String>
  /// Values in, values out: no clock, no file, no randomness, and so none of the system's modules.
  let isPure: Bool

  private init(_ name: String, _ mayImport: Set<String>, isPure: Bool = false) {
    self.name = name
    self.mayImport = mayImport
    self.isPure = isPure
  }

  /// From the top of the page to its foot. A room may import only what stands above it.
  static let all: [Room] = {
    let keeping: Set = ["Ledger", "Journal", "Keeping"]
    let granting = keeping.union(["Allocation", "Council"])
    let statements = keeping.union(["Giving", "Council", "Granting"])
    let formats = statements.union(["Allocation", "Statements"])
    let workflows = formats.union(["Formats"])
    let store = workflows.union(["Workflows"])
    let commands = store.union(["SQLiteStore"])
    let measuring = commands.union(["Commands", "Mobilisation", "ArgumentParser"])
    return [
      Room("EmbeddedSchema", []),
      Room("SQLiteShim", []),
      Room("Ledger", [], isPure: true),
      Room("QRCode", [], isPure: true),
      Room("Mobilisation", ["Ledger"]),
      Room("Journal", ["Crypto", "CryptoExtras"], isPure: true),
      Room("Keeping", ["Ledger", "Journal"], isPure: true),
      Room("Giving", keeping, isPure: true),
      Room("Allocation", keeping, isPure: true),
      Room("Council", keeping, isPure: true),
      Room("Granting", granting, isPure: true),
      Room("Statements", statements, isPure: true),
      Room("Formats", formats, isPure: true),
      Room("Workflows", workflows),
      Room("Fuzzing", store),
      Room("caisse-fuzz", ["Fuzzing"]),
      Room("SQLiteStore", store.union(["EmbeddedSchema", "SQLiteShim", "GRDB", "GRDBSQLite"])),
      Room(
        "Commands", commands.union(["EmbeddedSchema", "Mobilisation", "QRCode", "ArgumentParser"])),
      Room("caisse", ["Commands"]),
      Room("caisse-bench", measuring),
      Room("caisse-fixtures", ["Mobilisation"]),
      Room("caisse-crash", ["ArgumentParser"]),
      Room("Simulation", ["Mobilisation", "Commands"]),
      Room("caisse-simulate", ["Simulation", "ArgumentParser"]),
    ]
  }()

  static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// What comes with Swift or the system, for the rooms that have effects.
  static let system: Set = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]
}
