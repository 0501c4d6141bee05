import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse donor show`.
struct DonorShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One person, what they gave, and what the law requires to keep.",
    discussion: """
      Examples:
        caisse donor show p:0K2QZ09VXW3F5
        caisse donor show camille@example.org
      """)

  @Argument(help: "The donor's id, or e-mail.")
  var donor: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor show")
    try session.read { view in
      try session.require(.donorShow, in: view)
      let person = try Donors.resolve(donor, in: view)
      let plan = try ErasurePlan(PersonNumber(person.id), today: session.today, in: view)
      try session.console.page("Donor \(person.text)") { page in
        try page.figures([
          Figure("donor", "donor", .code(person.text)), Figure("name", "name", .text(person.name)),
          Figure("email", "e-mail", .words(person.email)),
        ])
        try DonorTable.list(plan, on: page)
      }
    }
  }
}
