import ArgumentParser
import Council
import Ledger
import SQLiteStore
import Workflows

/// `caisse donor retention apply`.
struct DonorRetentionApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Erase what is due, but for what the law requires.",
    discussion: """
      What the law still requires of a person of whom all is due is kept restricted,
      and goes with this command when its last day is past; so does what was kept
      when somebody asked to be erased. What is held stays. The people file is
      written anew without what went, and the journal records the erasures in no
      order.

      It is confirmed by the number of people of whom something goes or is
      restricted, which caisse donor retention apply --dry-run says.

      Examples:
        caisse donor retention apply --dry-run
        caisse donor retention apply --confirm 412
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor retention apply")
    let due = try reviewed(session)
    guard due.people > 0 else {
      session.say("nothing is due")
      return
    }
    if writing.dryRun {
      try RetentionTable.list(due, on: session.console)
    } else {
      try session.console.confirm(
        "erase what is due of \(Self.people(due.people)) for good", by: "\(due.people)",
        given: writing.confirm)
    }
    let progress = Progress(session.console, "erasing what is due")
    try session.commit(writing) { view, recorder in
      try ApplyRetention(progress: progress.advance)
        .decide(view, &recorder, today: session.today)
    } reporting: { erasing in
      progress.finish()
      session.console.say(words(erasing))
    }
    if !writing.dryRun { try session.compactPeople() }
  }

  private func reviewed(_ session: Session) throws -> RetentionDue {
    let progress = Progress(session.console, "looking at people")
    defer { progress.finish() }
    return try session.read { view in
      try session.require(.donorRetention, in: view)
      return try RetentionDue(on: session.today, in: view, progress: progress.advance)
    }
  }

  private func words(_ erasing: PeopleErasing) -> String {
    let openings = erasing.openings == 1 ? "1 opening" : "\(erasing.openings) openings"
    let restricted = erasing.restricted == 0 ? "" : "; \(erasing.restricted) restricted"
    return "\(openings) of \(Self.people(erasing.people)) erased, \(erasing.gone) of them whole"
      + restricted
  }

  private static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }
}
