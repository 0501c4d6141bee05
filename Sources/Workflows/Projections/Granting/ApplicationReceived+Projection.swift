import Granting

extension ApplicationReceived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(Application(received: self, seq: books.place.seq))
  }
}

extension ApplicationReviewed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.application(application)
    try books.tables.insert(
      Review(
        seq: books.place.seq, application: known.code, member: try books.place.member,
        verdict: verdict, score: score, tier: tier, words: words, day: day))
    if let verdict { known.state = verdict.state }
    known.score = score ?? known.score
    known.tier = tier ?? known.tier
    try books.tables.update(known)
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
