package import Granting

/// Finding rounds.
package enum Rounds {
  package static func find(_ code: RoundCode, in view: some BooksView) throws -> Round {
    guard let round = try view.find(Round.self, .text(code.text)) else {
      throw GrantingRefusal.unknownRound(code)
    }
    return round
  }

  /// A round that still receives.
  package static func open(_ code: RoundCode, in view: some BooksView) throws -> Round {
    let round = try find(code, in: view)
    if let closed = round.closedOn { throw GrantingRefusal.roundClosed(code, since: closed) }
    return round
  }
}
