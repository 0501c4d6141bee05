import ArgumentParser
import Keeping
import SQLiteStore
import Workflows

/// `caisse books copy make`.
struct BooksCopyMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Copy the books, and verify the copy.",
    discussion: """
      The books hold no names: copies of them may lie where they are safe, for the
      ten years that accounts are kept. With --with-people the people file is copied
      too, and that is another matter: whoever is erased here is still in it. So it
      is on record, is destroyed within 35 days, and caisse status tells when it
      wasn't.

      A copy put back in the place of the books forgets at its first opening whom
      the journal says was erased. The log's key and the folder of documents are
      copied by neither: the key belongs elsewhere, and documents are files of their
      own.

      Examples:
        caisse books copy make /media/safe/fund-2024-06.caisse
        caisse books copy make /media/week/fund.caisse --with-people
      """)

  @Argument(help: "The copy: a file that isn't there yet.")
  var path: String

  @Flag(help: "Copy the people file too, for 35 days at most.")
  var withPeople = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books copy make")
    let copy = Files(books: path)
    for file in [copy.books] + (withPeople ? [copy.people] : []) where FileBytes.isThere(file) {
      throw Fault.outputExists(file)
    }
    if withPeople { try record(session) }
    if writing.dryRun {
      if !withPeople { session.say("dry run: nothing was copied") }
      return
    }
    let progress = CountedProgress(session.console, "copying")
    try session.store.copy(to: copy, withPeople: withPeople, progress: progress.show)
    progress.finish()
    try FileBytes.synchronise(folder: copy.folder)
    try verify(copy, session)
  }

  private func record(_ session: Session) throws {
    try session.commit(writing) { view, recorder in
      guard view.hasPeople else { throw PeopleRefusal.noPeopleFile }
      return try CopyPeople().decide(view, &recorder, today: session.today)
    } saying: { copied in
      Said(
        "copy \(copied.copy) holds people: destroy it by \(copied.until), then say so with caisse books copy destroyed \(copied.copy)",
        ids: [copied.copy.description])
    }
  }

  private func verify(_ copy: Files, _ session: Session) throws {
    let progress = CountedProgress(session.console, "verifying the copy")
    let size = try session.read { try $0.journalSize() }
    let verification = try SQLiteStore.verify(
      copy, surroundings: session.store.surroundings
    ) { progress.show($0, of: size) }
    progress.finish()
    guard case .differs = verification else {
      session.say(
        "copied to \(copy.books)\(withPeople ? " and \(copy.people)" : ", without anybody's name"), and verified"
      )
      return
    }
    try VerificationAnswer(session.console).answer(verification)
    throw ExitCode(ExitStatus.verificationFailed.rawValue)
  }
}
