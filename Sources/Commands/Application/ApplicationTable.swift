import Allocation
import Granting
import Ledger

/// Applications as lists show them.
enum ApplicationTable {
  static let table = Table(
    "applications", title: "Applications",
    columns: [
      Column("application", .code, "Application"), Column("round", .code, "Round"),
      Column("reference", .code, "Reference"), Column("collective", .code, "Collective"),
      Column("requested", .amount, "Requested"), Column("minimum", .amount, "Minimum"),
      Column("cap", .amount, "Cap"), Column("score", .code, "Score"),
      Column("tier", .count, "Tier"), Column("received", .day, "Received"),
      Column("tags", .text, "Tags"), Column("state", .code, "State"),
    ])

  static func row(_ application: Application) -> [Cell] {
    [
      .code(application.code.text), .code(application.round.text),
      .code(application.reference), .code(application.collective.text),
      .amount(application.requested), .amount(application.minimum), .amount(application.cap),
      application.score.map { .code($0.plain) } ?? .none,
      application.tier.map { .count(Int($0)) } ?? .none, .day(application.received),
      .text(application.tags.joined(separator: ";")), .code(application.state.rawValue),
    ]
  }
}
