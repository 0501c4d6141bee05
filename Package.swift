// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Rooms whose tests try every small case are optimised in debug builds too.
let reckoning: [SwiftSetting] =
  swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Rooms that need no pointer take none: what is unsafe doesn't compile there.
let pointerless: [SwiftSetting] = swiftSettings + [.strictMemorySafety()]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The rooms of the house, top of the page first: a room may import only rooms above it.
let rooms: [Target] = [
  .target(name: "Ledger", swiftSettings: reckoning),
  .target(name: "QRCode", swiftSettings: pointerless),
  .target(name: "Journal", dependencies: [crypto, cryptoExtras], swiftSettings: reckoning),
  .target(name: "Keeping", dependencies: ["Ledger", "Journal"], swiftSettings: pointerless),
  .target(
    name: "Giving", dependencies: ["Ledger", "Journal", "Keeping"], swiftSettings: pointerless),
  .target(
    name: "Allocation", dependencies: ["Ledger", "Journal", "Keeping"],
    swiftSettings: reckoning),
  .target(
    name: "Council", dependencies: ["Ledger", "Journal", "Keeping"], swiftSettings: reckoning),
  .target(
    name: "Granting", dependencies: ["Ledger", "Journal", "Keeping", "Allocation", "Council"],
    swiftSettings: pointerless),
  .target(
    name: "Statements",
    dependencies: ["Ledger", "Journal", "Keeping", "Giving", "Council", "Granting"],
    swiftSettings: pointerless),
  .target(
    name: "Formats",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Allocation", "Council", "Granting", "Statements",
    ],
    swiftSettings: swiftSettings),
  .target(
    name: "Workflows",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Allocation", "Council", "Granting", "Statements",
      "Formats",
    ],
    swiftSettings: swiftSettings),
  .target(
    name: "SQLiteStore",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Allocation", "Council", "Granting", "Statements",
      "Formats",
      "Workflows", "EmbeddedSchema", "SQLiteShim", grdb, sqlite,
    ],
    swiftSettings: swiftSettings),
  .target(
    name: "Commands",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Allocation", "Council", "Granting", "Statements",
      "Formats",
      "Workflows", "SQLiteStore", "EmbeddedSchema", "Mobilisation", "QRCode", arguments,
    ],
    swiftSettings: swiftSettings),
  .executableTarget(name: "caisse", dependencies: ["Commands"], swiftSettings: swiftSettings),
]

/// What the rooms stand on or are measured with.
let foundations: [Target] = [
  .target(name: "EmbeddedSchema"),
  .target(name: "SQLiteShim"),
  .target(name: "Mobilisation", dependencies: ["Ledger"], swiftSettings: swiftSettings),
  .target(
    name: "Simulation", dependencies: ["Mobilisation", "Commands"], swiftSettings: swiftSettings),
  .executableTarget(
    name: "caisse-simulate", dependencies: ["Simulation", arguments],
    swiftSettings: swiftSettings),
  .target(
    name: "Fuzzing",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Allocation", "Council", "Granting", "Statements",
      "Formats", "Workflows",
    ],
    swiftSettings: swiftSettings),
  .executableTarget(name: "caisse-fuzz", dependencies: ["Fuzzing"], swiftSettings: swiftSettings),
  .executableTarget(
    name: "caisse-crash", dependencies: [arguments], swiftSettings: reckoning),
  .executableTarget(
    name: "caisse-fixtures", dependencies: ["Mobilisation"], swiftSettings: swiftSettings),
  .executableTarget(
    name: "caisse-bench",
    dependencies: ["Mobilisation", "Commands", "Allocation", "Formats", "Ledger", arguments],
    swiftSettings: swiftSettings),
]

/// One suite a room, with what its tests import and the folders of its golden files.
func suite(
  _ room: String, _ dependencies: [Target.Dependency] = [], golden: [String] = []
) -> Target {
  .testTarget(
    name: room + "Tests", dependencies: ["TestSupport"] + dependencies, exclude: golden,
    swiftSettings: swiftSettings)
}

let tests: [Target] = [
  .target(
    name: "TestSupport",
    dependencies: [
      "Ledger", "Journal", "Keeping", "Giving", "Council", "Workflows", "SQLiteStore",
      grdb, sqlite,
    ],
    path: "Tests/TestSupport", swiftSettings: swiftSettings),
  suite("House"),
  suite("Ledger", ["Ledger"]),
  suite("QRCode", ["QRCode"]),
  suite("Journal", ["Journal", crypto]),
  suite("Keeping", ["Keeping", "Ledger", "Journal"]),
  suite("Allocation", ["Keeping", "Allocation", "Ledger", "Journal"]),
  suite("Council", ["Council", "Keeping", "Ledger", "Journal"]),
  suite("Granting", ["Granting", "Allocation", "Council", "Keeping", "Ledger", "Journal"]),
  suite("Statements", ["Statements", "Ledger", "Keeping", "Giving", "Granting"]),
  suite(
    "Formats",
    [
      "Formats", "Ledger", "Journal", "Keeping", "Granting", "Allocation", "Statements", "Council",
    ]),
  suite(
    "Workflows",
    [
      "Workflows", "SQLiteStore", "Formats", "Allocation", "Ledger", "Journal", "Keeping", "Giving",
      "Council", "Granting", "Statements", "Mobilisation",
    ]),
  suite(
    "SQLiteStore",
    ["SQLiteStore", "Workflows", "Ledger", "Journal", "Keeping", "Giving", "Council"]),
  suite(
    "Commands",
    ["Commands", "Workflows", "Ledger", "Journal", "Keeping", "Formats", arguments],
    golden: ["Help", "Transcripts"]),
  suite("Fuzzing", ["Fuzzing", "Formats", "Journal"], golden: ["Seeds"]),
  suite("Mobilisation", ["Mobilisation", "Ledger"]),
  suite("Simulation", ["Simulation", "Council"]),
]

let package = Package(
  name: "caisse",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "caisse", targets: ["caisse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: rooms + foundations + tests,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
