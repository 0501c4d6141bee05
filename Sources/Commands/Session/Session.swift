import Council
import Glibc
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// Open books with a console: what every command but a few works in.
struct Session {
  let console: Console
  let store: SQLiteStore
  let files: Files
  let organisation: BooksRow
  /// The member named, or the only one there is; nil while nobody is named among several, which only
  /// reading allows.
  let namedActor: MemberCode?

  /// In whose name a change is made. `--as` alone proves nothing.
  func actor() throws -> MemberCode {
    guard let namedActor else { throw KeepingRefusal.noActor }
    return namedActor
  }

  /// The same books, told elsewhere.
  func with(_ console: Console) -> Session {
    Session(
      console: console, store: store, files: files, organisation: organisation,
      namedActor: namedActor)
  }

  var currency: Currency { organisation.currency }

  var now: Instant { store.surroundings.clock.now() }

  /// Today, in the books' time zone.
  var today: Day { day(of: now) }

  /// The day of an instant, in the books' time zone.
  func day(of instant: Instant) -> Day {
    store.surroundings.clock.day(of: instant, in: organisation.timeZone)
  }

  /// - Parameter isPrivate: whether what is answered is for the eyes of who asks: a file of it is the
  ///   owner's alone to read.
  static func open(
    _ books: BooksOptions, _ output: OutputOptions, activity: String, isPrivate: Bool = false
  ) throws -> Session {
    let console = try Console(output, isPrivate: isPrivate)
    let environment = console.surroundings.environment
    let files = try books.files(environment)
    let rebuilding = CountedProgress(console, "making the tables anew")
    let store = try SQLiteStore.open(
      files, surroundings: storeSurroundings(console, activity), progress: rebuilding.show)
    rebuilding.finish()
    let (organisation, members) = try store.read { view in
      guard let organisation = try view.first(BooksRow.self, where: []) else {
        throw Fault.emptyBooks(files.books)
      }
      return (organisation, try view.rows(Member.self))
    }
    console.currency = organisation.currency
    let actor = try Self.actor(
      named: books.actor ?? environment("CAISSE_MEMBER"), among: members)
    return Session(
      console: console, store: store, files: files, organisation: organisation,
      namedActor: actor)
  }

  static func storeSurroundings(
    _ console: Console, _ activity: String
  ) -> SQLiteStore.Surroundings {
    let errors = console.surroundings.errors.sink
    let environment = console.surroundings.environment
    let passphrase = PassphraseSource(console.surroundings)
    return SQLiteStore.Surroundings(
      clock: ClockChoice.current(environment), random: { SystemRandom() }, activity: activity,
      patience: environment("CAISSE_WAIT").flatMap(Int.init) ?? 60,
      waiting: { holder in
        tell("waiting for the books, which \(holder) holds", to: errors)
      },
      unsigned: { why, hint in
        warn("what was done is not signed: \(why); \(hint)", code: "not-signed", to: errors)
      },
      passphrase: { try passphrase.current() },
      leavingOut: {
        warn(
          "names and words of people are left out: the people file is sealed, and its passphrase isn't given",
          code: "words-left-out", to: errors)
      })
  }

  private static func warn(_ words: String, code: String, to errors: any ByteSink) {
    tell("warning: \(words) [\(code)]", to: errors)
  }

  private static func tell(_ words: String, to errors: any ByteSink) {
    var line = "caisse: \(words)\n"
    try? line.withUTF8 { try errors.write(UnsafeRawBufferPointer($0)) }
  }

  private static func actor(
    named name: String?, among members: [Member]
  ) throws -> MemberCode? {
    if let name, !name.isEmpty {
      guard let code = MemberCode(name),
        members.contains(where: { $0.code == code && $0.leftOn == nil })
      else { throw KeepingRefusal.unknownMember(name) }
      return code
    }
    let active = members.filter { $0.leftOn == nil }
    return active.count == 1 ? active[0].code : nil
  }
}

extension Session {
  /// Asks for a change and says what came of it: `words` puts what was done in one line and gives the
  /// ids for stdout.
  func commit<Result>(
    _ writing: WritingOptions, input files: [String] = [], documentDay: Day? = nil,
    deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result,
    saying words: (Result) -> Said
  ) throws {
    try commit(writing, input: files, documentDay: documentDay, deciding: deciding) { result in
      let said = words(result)
      console.say(said.line.text(in: currency))
      try console.made(said.ids)
    }
  }

  /// The same for a change with a report of its own. `files` are read by the change: an idempotency key
  /// holds for their content too. Where it was done before, `repeating` does again what it does beside the
  /// books, which a crash may have kept from it.
  func commit<Result>(
    _ writing: WritingOptions, input files: [String] = [], documentDay: Day? = nil,
    lost: Checkpoint? = nil,
    deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result,
    reporting: (Result) throws -> Void, repeating: () throws -> Void = {}
  ) throws {
    try checkClock(writing)
    var document: DocumentCopy?
    let request = Request(
      actor: try actor(), intent: writing.dryRun ? .rehearse : .commit,
      once: try writing.once.map { Once(key: $0, input: try CommandInput.hash(files: files)) },
      lost: lost)
    let receipt: Receipt<Result>
    do {
      receipt = try store.commit(request) { view, recorder in
        document = try writing.document.map {
          try DocumentCopy.add(
            $0, beside: self.files, on: documentDay ?? today, keeping: !writing.dryRun,
            recorder: &recorder)
        }
        return try deciding(view, &recorder)
      }
    } catch {
      document?.remove()
      throw error
    }
    switch receipt {
    case .committed(let result, let change):
      try reporting(result)
      if let change { try sayServed(by: change) }
    case .rehearsed(let result):
      console.say("dry run: nothing was written, this would be done:")
      try reporting(result)
    case .repeated(let change):
      console.say("already done by change \(change); nothing was written")
      try repeating()
    }
    if !writing.dryRun {
      try afterwards("erasures that wait are recorded by the next command", recordErasures)
    }
  }

  /// Writes the batch of erasures that has waited long enough, in a change of its own.
  private func recordErasures() throws {
    let progress = Progress(console, "recording erasures")
    defer { progress.finish() }
    let workflow = RecordErasures(progress: progress.advance)
    guard try store.read({ try workflow.isDue(in: $0, today: today) }) else { return }
    _ = try store.commit(Request(actor: try actor())) { view, recorder in
      try workflow.decide(view, &recorder, today: today)
    }
  }

  func read<Result>(_ body: (SQLiteBooks) throws -> Result) throws -> Result {
    try store.read(body)
  }
}

/// What a command says it did, and the ids it made.
struct Said {
  let line: Message
  let ids: [String]

  init(_ line: Message, ids: [String] = []) {
    self.line = line
    self.ids = ids
  }
}
