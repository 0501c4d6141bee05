import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse donor list`.
struct DonorList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Everybody who gave, with how often and how much.",
    discussion: """
      For the treasurer. A campaign opened with --people none keeps nobody. Of whom
      the law alone still requires the particulars, only the id is shown.

      Examples:
        caisse donor list
        caisse donor list --format csv -o donors.csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor list")
    try session.read { view in
      try session.require(.donorList, in: view)
      guard view.hasPeople else { throw PeopleRefusal.noPeopleFile }
      let table = Table(
        "donors",
        columns: [
          Column("donor", .code, "donor"), Column("name", .text, "name"),
          Column("email", .text, "e-mail"), Column("donations", .count, "donations"),
          Column("amount", .amount, "amount"),
        ])
      try session.console.list("Donors", table) { page in
        try view.forEachDonor { line in
          let person = line.person
          try page.row([
            .code(person.text), line.isRestricted ? .none : .text(person.name),
            line.isRestricted ? .none : .words(person.email), .count(line.donations),
            .amount(line.amount),
          ])
          return true
        }
      }
    }
  }
}
