import Synchronization

/// What is asked of the files beside their records. Each thread that has nothing else to do takes the next
/// question; of the answers, the first in the order of the questions counts.
final class FileQuestions: Sendable {
  private enum Question {
    case pages(String)
    case references
    case referencesOfPeople
  }

  private let questions: [Question]
  private let next = Mutex(0)
  private let answers: Mutex<[Int: Result<Void, any Error>]> = Mutex([:])

  init(hasPeople: Bool) {
    questions =
      [.pages("main"), .references]
      + (hasPeople ? [.pages("people"), .referencesOfPeople] : [])
  }

  /// Answers questions until none is left that nobody took.
  func answer(on connection: Connection) {
    while let place = take() {
      let found = Result { try answer(questions[place], on: connection.handle) }
      answers.withLock { $0[place] = found }
    }
  }

  /// Throws the first answer that is no good one, once all are answered.
  func requireGood() throws {
    let answers = answers.withLock { $0 }
    for place in questions.indices { try answers[place]!.get() }
  }

  private func take() -> Int? {
    next.withLock { next in
      guard next < questions.count else { return nil }
      defer { next += 1 }
      return next
    }
  }

  private func answer(_ question: Question, on connection: OpaquePointer) throws {
    switch question {
    case .pages(let schema): try FileChecks.checkPages(on: connection, schema: schema)
    case .references: try FileChecks.checkReferencesOfCompared(on: connection)
    case .referencesOfPeople: try FileChecks.checkReferencesOfOpened(on: connection)
    }
  }
}
