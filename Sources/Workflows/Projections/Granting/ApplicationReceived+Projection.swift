import Council
import Formats
import Granting

extension ApplicationReceived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(Application(received: self, seq: books.place.seq))
  }
}

extension ApplicationReviewed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let known = try books.application(application)
    try books.keep(
      Review(
        seq: books.place.seq, application: known.code, member: try books.place.member,
        verdict: verdict, score: score, tier: tier, words: words, day: day),
      of: known)
  }
}

/// Lines that say nothing are of the sheet that was signed, and no reviews.
extension ReviewsGiven: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for line in reviews where !line.isEmpty || words != nil {
      let known = try books.application(line.application)
      try books.keep(
        Review(
          seq: books.place.seq, application: known.code, member: member,
          verdict: line.verdict, score: line.score, tier: line.tier, words: words, day: day),
        of: known)
    }
    try books.accept(signed, as: .reviewGiven, on: ReviewSheet(self, in: books.tables).hash)
  }
}

extension Projection {
  /// The last verdict, score and tier given are the application's.
  fileprivate func keep(_ review: Review, of application: Application) throws {
    var application = application
    try tables.insert(review)
    if let verdict = review.verdict { application.state = verdict.state }
    application.score = review.score ?? application.score
    application.tier = review.tier ?? application.tier
    try tables.update(application)
  }
}

extension ApplicationWithdrawn: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.application(application)
    known.state = .withdrawn
    try books.tables.update(known)
  }
}

extension ApplicationAppealed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.application(application)
    known.state = .appealed
    try books.tables.update(known)
  }
}
