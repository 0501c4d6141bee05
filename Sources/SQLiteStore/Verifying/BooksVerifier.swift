import Dispatch
import Glibc
package import Journal
import Synchronization
package import Workflows

extension SQLiteStore {
  /// Verifies books as they lie there: nothing is opened for writing, nothing is rebuilt, and whatever is
  /// wrong with them is the result. `progress` is told how many records have been read back so far.
  package static func verify(
    _ files: Files, level: VerificationLevel = .full, since known: [Checkpoint] = [],
    surroundings: Surroundings,
    progress: (Int64) -> Void = { _ in }
  ) throws -> Verification {
    guard access(files.books, F_OK) == 0 else { throw Fault.booksNotFound(files.books) }
    return try inWords(files) {
      do {
        let verifier = BooksVerifier(files: files, known: known, surroundings: surroundings)
        return .intact(try verifier.verify(level, progress: progress))
      } catch {
        guard let difference = Difference.ofFile(error) else { throw error }
        return .differs(difference)
      }
    }
  }
}

/// Verifies one organisation's files on two cores: either reads every other block of records, or one reads
/// them all and the other sees what they make of the tables.
struct BooksVerifier {
  let files: Files
  /// Checkpoints that somebody kept elsewhere.
  let known: [Checkpoint]
  let surroundings: SQLiteStore.Surroundings

  func verify(_ level: VerificationLevel, progress: (Int64) -> Void) throws -> Intact {
    try checkMarks()
    let snapshot = try Snapshot(files, connections: 2, surroundings: surroundings)
    let known = KnownCheckpoints(elsewhere: known, besideKey: files.logKey.lastSigned)
    guard level == .full else {
      return try verifyTree(ByteSide(snapshot.connections, known: known))
    }
    let reading = RecordReading(
      snapshot.connections[0], known: known, words: try words(in: snapshot))
    let meaning = try MeaningSide(snapshot.connections[1], hasPeople: snapshot.hasPeople)
    try meaning.checkDefinitions()
    return try verify(reading, meaning, FileQuestions(hasPeople: snapshot.hasPeople), progress)
  }

  private func verifyTree(_ bytes: ByteSide) throws -> Intact {
    let tree = try bytes.readTree()
    try bytes.close(tree)
    return Intact(
      size: tree.size, root: tree.root, openings: nil, signatures: try bytes.signatures(tree))
  }

  /// What is known of the people file's words; nil without one.
  private func words(in snapshot: Snapshot) throws -> KnownWords? {
    guard snapshot.hasPeople else { return nil }
    let books = SQLiteBooks(connection: snapshot.connections[0].handle, hasPeople: true)
    try books.unseal(surroundings.passphrase)
    return books.words
  }

  private func checkMarks() throws {
    try FileMarks.check(
      files.books, application: SQLiteStore.booksApplication,
      version: SchemaFiles.booksMigrations.count, table: nil)
    if files.havePeople {
      try FileMarks.check(
        files.people, application: SQLiteStore.peopleApplication,
        version: SchemaFiles.peopleMigrations.count, table: "people")
    }
  }

  private func verify(
    _ reading: RecordReading, _ meaning: MeaningSide, _ questions: FileQuestions,
    _ progress: (Int64) -> Void
  ) throws -> Intact {
    let onOtherCore = Mutex<RecordReading.Findings?>(nil)
    let ahead = RecordsAhead()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let findings = reading.run(sendingTo: ahead)
      onOtherCore.withLock { $0 = findings }
      questions.answer(on: reading.connection)
    }
    let read = Result { try meaning.readBack(ahead, progress) }
    let compared = read.flatMap { commitments in
      Result {
        try meaning.compareTables()
        try meaning.checkAllocations()
        try meaning.checkApprovals()
        return commitments
      }
    }
    questions.answer(on: meaning.stored)
    group.wait()
    let found = onOtherCore.withLock { $0! }
    try throwFirst(found.tree, read)
    let commitments = try compared.get()
    let openings = try found.openings.get()
    try questions.requireGood()
    return try intact(found, commitments: commitments, opened: openings)
  }

  private func intact(
    _ found: RecordReading.Findings, commitments: Int64, opened: OpeningsCheck.Count?
  ) throws -> Intact {
    let signatures = try found.signatures.get()
    let tree = try found.tree.get()
    return Intact(
      size: tree.size, root: tree.root,
      openings: opened.map {
        OpeningCount(
          commitments: commitments, opened: $0.opened, erased: $0.erased, isSealed: $0.isSealed)
      }, signatures: signatures)
  }

  /// Of what is wrong with the records, the first: the bytes of one, or what it says.
  private func throwFirst(
    _ tree: Result<TreeCheck, any Error>, _ read: Result<Int64, any Error>
  ) throws {
    let (wrongBytes, wrongMeaning) = (tree.difference, read.difference)
    if let wrongMeaning, let record = wrongMeaning.record, record < wrongBytes?.record ?? Int64.max
    {
      throw wrongMeaning
    }
    _ = try tree.get()
  }
}

extension Result {
  fileprivate var difference: Difference? {
    guard case .failure(let error) = self else { return nil }
    return error as? Difference
  }
}
