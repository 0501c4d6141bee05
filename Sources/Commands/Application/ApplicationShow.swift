import Allocation
import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import Workflows

/// `caisse application show`.
struct ApplicationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One application, what it is about, and what was said of it.",
    discussion: """
      What it is about, and the words of reviews, are shown to a member of the
      committee once they have declared what ties them to it; whoever only keeps the
      books sees them.

      Examples:
        caisse application show G12
        caisse application show 2024-06:A12 --format json
      """)

  @Argument(help: "The application.")
  var application: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let reviews = Table(
    "reviews", title: "Reviews",
    columns: [
      Column("day", .day, "Day"), Column("member", .code, "Member"),
      Column("verdict", .code, "Verdict"), Column("score", .code, "Score"),
      Column("tier", .count, "Tier"), Column("words", .text, "Words"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "application show")
    try session.read { view in
      let application = try Applications.resolve(application, in: view)
      let reviews = try view.rows(
        Review.self, where: [.equals("application", .integer(application.code.number))])
      let interests = try view.rows(
        Interest.self, where: [.equals("application", .integer(application.code.number))]
      ).filter(\.kind.recuses)
      let reading = try PrivatePart(of: application, for: session.namedActor, in: view)
      if let words = reading.isHiddenBecause { session.console.say(words) }
      try session.console.page("Application \(application.code)") { page in
        let policy = try Policies.inForce(on: session.today, in: view)
        let checklist = try Checklist(of: application, under: policy, in: view)
        try page.figures(figures(of: application, checklist, reading))
        try page.table(Self.reviews) { page in
          for review in reviews { try page.row(row(review, reading.words(of: review, in: view))) }
        }
        try page.table(InterestTable.table) { page in
          for interest in interests {
            try page.row(InterestTable.row(interest, application, reading, in: view))
          }
        }
        try page.table(GateTable.table) { page in
          for gate in try GatesToPass.of(application, under: policy, in: view) {
            try page.row(GateTable.row(gate, in: view))
          }
        }
        try LetterTable.write(about: application.code, on: page, in: view)
      }
    }
  }

  private func figures(
    of application: Application, _ checklist: Checklist, _ reading: PrivatePart
  ) -> [Figure] {
    [
      Figure("application", "Application", .code(application.code.text)),
      Figure("id", "Id", .code(application.id.text)),
      Figure("round", "Round", .code(application.round.text)),
      Figure("reference", "Reference", .code(application.reference)),
      Figure("collective", "Collective", .code(application.collective.text)),
      Figure("project", "Project", .words(reading.project)),
      Figure("requested", "Requested", .amount(application.requested)),
      Figure("minimum", "Minimum", .amount(application.minimum)),
      Figure("cap", "Cap", .amount(application.cap)),
      Figure("score", "Score", application.score.map { .code($0.plain) } ?? .none),
      Figure("tier", "Tier", application.tier.map { .count(Int($0)) } ?? .none),
      Figure("received", "Received", .day(application.received)),
      Figure("tags", "Tags", .text(application.tags.joined(separator: ";"))),
      Figure("state", "State", .code(application.state.rawValue)),
      Figure("missing", "Missing before payment", ChecklistTable.missing(of: checklist)),
    ]
  }

  private func row(_ review: Review, _ words: String?) -> [Cell] {
    [
      .day(review.day), .code(review.member.description),
      .code(review.verdict?.rawValue ?? ""), review.score.map { .code($0.plain) } ?? .none,
      review.tier.map { .count(Int($0)) } ?? .none,
      .words(words),
    ]
  }
}
