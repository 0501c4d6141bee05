package import Ledger

/// What an auditor looks at, drawn so that anybody can draw it again.
package struct Sample: Sendable {
  package enum Method: String, Sendable, CaseIterable {
    /// By monetary units: `MonetaryUnits`.
    case amount
    /// Each thing with the same chance: `LowestTickets`.
    case random
  }

  package struct Drawn: Hashable, Sendable {
    package let thing: Population.Thing
    /// How many of its units were hit; one where things are drawn.
    package let hits: Int
  }

  /// By monetary units in the order of the journal, else as they were drawn.
  package let drawn: [Drawn]
  /// Of how many things, and of what sum.
  package let count: Int
  package let total: Amount

  package init(
    _ size: Int, of population: Population, by method: Method, _ draw: SampleDraw,
    from: Day? = nil, through: Day? = nil, in view: some BooksView
  ) throws {
    var (count, total) = (0, Amount.zero)
    var tickets = LowestTickets<Population.Thing>(size)
    try population.forEach(from: from, through: through, in: view) { thing in
      count += 1
      total = try total + thing.amount
      if method == .random { tickets.offer(thing, ticket: draw.number(thing.record)) }
    }
    guard count > 0, total.isPositive else { throw SampleRefusal.nothingToDraw(population) }
    self.count = count
    self.total = total
    guard method == .amount else {
      drawn = tickets.things.map { Drawn(thing: $0, hits: 1) }
      return
    }
    var units = MonetaryUnits(of: total, size: size, by: draw)
    var drawn: [Drawn] = []
    try population.forEach(from: from, through: through, in: view) { thing in
      let hits = units.hits(on: thing.amount)
      if hits > 0 { drawn.append(Drawn(thing: thing, hits: hits)) }
    }
    self.drawn = drawn
  }
}

/// Why no sample is drawn.
package enum SampleRefusal: Error, Hashable, Sendable {
  case nothingToDraw(Population)
}

extension SampleRefusal: Explained {
  package var code: String { "nothing-to-draw" }

  package var message: Message {
    switch self {
    case .nothingToDraw(let population):
      "the books have no \(population.rawValue) to draw from in these days"
    }
  }

  package var hint: Message? { "name other days, or draw from something else: --of" }
  package var exit: ExitStatus { .refused }
}
