import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse donor erase`.
struct DonorErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase a person, but for what the law still requires.",
    discussion: """
      The person's name and e-mail, the rows of their donations and the salts go at
      once from the people file, which is then written anew without them. The
      journal keeps amounts and days; it never held the person, and still verifies.

      The journal also records each erasure, so that a restored copy can't bring
      anybody back. The records of one person alone would say which donations were
      theirs: they wait until those of five people can be written together, in no
      order, or for thirty days at most.

      Donations whose campaign keeps people in full may need a tax receipt and are
      kept for six years; those with a supporting document, for ten. They are
      restricted: no list names the person, and the command says until which day,
      and exits with 1. They go with caisse donor retention apply when that day is
      past.

      Nobody can be erased whom a hold keeps (caisse donor hold list). With
      --dry-run it is listed what goes, and what is kept on which ground until which
      day.

      Out of reach are the file that was imported, copies of the books made before,
      and freed blocks of the disk.

      Examples:
        caisse donor erase p:0K2QZ09VXW3F5 --dry-run
        caisse donor erase p:0K2QZ09VXW3F5 --confirm p:0K2QZ09VXW3F5
      """)

  @Argument(help: "The donor's id, or e-mail.")
  var donor: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor erase")
    let workflow = EraseDonor(donor)
    if !writing.dryRun {
      try session.console.confirm(
        "erase \(donor) for good", by: donor, given: writing.confirm)
    }
    var kept: PeopleRefusal?
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { plan in
      kept = plan.refusal
      if writing.dryRun { try show(plan, session) }
      session.console.say(words(plan))
    }
    if !writing.dryRun { try session.compactPeople() }
    if let kept { throw kept }
  }

  private func words(_ plan: ErasurePlan) -> String {
    let going = plan.going.count
    let openings = going == 1 ? "1 opening" : "\(going) openings"
    return plan.kept.isEmpty
      ? "\(plan.person.text) erased: \(openings) and the person"
      : "\(plan.person.text) restricted: \(openings) erased, \(plan.lines.count - going) kept"
  }

  private func show(_ plan: ErasurePlan, _ session: Session) throws {
    try session.console.list("Donor \(plan.person.text)", ErasureTable.table) { page in
      for row in ErasureTable.rows(plan) { try page.row(row) }
    }
  }
}
