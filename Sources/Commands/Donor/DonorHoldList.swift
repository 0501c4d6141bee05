import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse donor hold list`.
struct DonorHoldList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the holds, and whom they keep.",
    discussion: """
      A person is named by the id of caisse donor list, which says nothing; none is
      shown without the people file.

      Examples:
        caisse donor hold list
        caisse donor hold list --in-force --format csv
      """)

  @Flag(help: "Only those that are not lifted.")
  var inForce = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "holds",
    columns: [
      Column("hold", .code, "hold"), Column("ground", .code, "ground"),
      Column("campaign", .code, "campaign"), Column("donor", .code, "donor"),
      Column("since", .day, "since"), Column("lifted_on", .day, "lifted on"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "donor hold list")
    try session.read { view in
      let holds = try inForce ? Holds.inForce(in: view) : view.rows(Hold.self)
      try session.console.list("Holds", Self.table) { page in
        for hold in holds {
          let person = try Holds.person(under: hold, in: view)
          try page.row([
            .code(hold.code.description), .code(hold.ground.rawValue),
            hold.campaign.map { .code($0.text) } ?? .none,
            person.map { .code(PersonRow.text($0)) } ?? .none, .day(hold.day),
            hold.liftedOn.map { .day($0) } ?? .none,
          ])
        }
      }
    }
  }
}
