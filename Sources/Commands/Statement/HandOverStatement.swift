import SQLiteStore
import Statements
import Workflows

/// What changes hands, on one page.
struct HandOverStatement {
  private let session: Session
  private var console: Console { session.console }

  init(_ session: Session) {
    self.session = session
  }

  func write(_ view: SQLiteBooks) throws {
    try console.page(Term.handOver.text(in: console.language)) { page in
      try page.figures([
        Figure(
          "organisation", Term.organisation.text(in: console.language),
          .text(session.organisation.organisation)),
        Figure("day", Term.day.text(in: console.language), .day(session.today)),
      ])
      try HandOverTables(session).write(on: page, view)
      try CheckpointFoot(session).write(on: page, view)
    }
  }

  /// The page as text, for a file.
  func text(_ view: SQLiteBooks) throws -> String {
    let sink = TextSink()
    var surroundings = console.surroundings
    surroundings.output = .init(sink: sink)
    let paper = try Console(format: .text, language: console.language, in: surroundings)
    paper.currency = console.currency
    try HandOverStatement(session.with(paper)).write(view)
    return sink.text
  }
}
