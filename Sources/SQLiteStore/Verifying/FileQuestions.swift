import Synchronization

/// What is asked of the files beside their records. Each thread that has nothing else to do takes the next
/// question; of the answers, the first in the order of the questions counts.
final class FileQuestions: Sendable {
  private enum Question {
    case openings
    case pages(String)
    case references(String)
  }

  private typealias Answer = Result<OpeningsCheck.Count?, any Error>

  private let words: KnownWords
  private let questions: [Question]
  private let next = Mutex(0)
  private let answers: Mutex<[Int: Answer]> = Mutex([:])

  init(hasPeople: Bool, words: KnownWords) {
    self.words = words
    let schemas = hasPeople ? ["main", "people"] : ["main"]
    questions =
      (hasPeople ? [.openings] : []) + schemas.flatMap { [.pages($0), .references($0)] }
  }

  /// Answers questions until none is left that nobody took.
  func answer(on connection: Connection) {
    while let place = take() {
      let found = Result { try answer(questions[place], on: connection) }
      answers.withLock { $0[place] = found }
    }
  }

  /// How many openings there are and were, nil without the people file, once all is answered. Throws the
  /// first answer that is no good one.
  func openings() throws -> OpeningsCheck.Count? {
    let answers = answers.withLock { $0 }
    return try questions.indices.compactMap { try answers[$0]?.get() }.first
  }

  private func take() -> Int? {
    next.withLock { next in
      guard next < questions.count else { return nil }
      defer { next += 1 }
      return next
    }
  }

  private func answer(
    _ question: Question, on connection: Connection
  ) throws -> OpeningsCheck.Count? {
    switch question {
    case .openings: return try OpeningsCheck(on: connection.handle, words).run()
    case .pages(let schema):
      try FileChecks.checkPages(on: connection.handle, schema: schema)
    case .references(let schema):
      try FileChecks.checkReferences(on: connection.handle, schema: schema)
    }
    return nil
  }
}
