import Journal
import Ledger
import TestSupport
import Testing
import Workflows

struct SamplingTests {
  private static let checkpoint = Checkpoint(
    origin: "caisse/0", size: 9, root: Hash(of: Array("root".utf8)))

  @Test(arguments: 1...12)
  func `each unit is hit by as many starts as any other`(total: Int) {
    // Things of 1, 2, 3 … units, as many as there is room for, and the rest.
    var sizes: [Int64] = []
    while sizes.reduce(0, +) < total {
      sizes.append(min(Int64(sizes.count) + 1, Int64(total) - sizes.reduce(0, +)))
    }
    for size in 1...15 {
      var hits = sizes.map { _ in 0 }
      for start in 0..<total {
        var units = MonetaryUnits(
          of: Amount(minorUnits: Int64(total)), size: size, start: Int64(start))
        let found = sizes.map { units.hits(on: Amount(minorUnits: $0)) }
        #expect(found.reduce(0, +) == size)
        for (place, amount) in sizes.enumerated() {
          hits[place] += found[place]
          if Int(amount) * size >= total { #expect(found[place] > 0, "as large as an interval") }
        }
      }
      #expect(hits == sizes.map { Int($0) * size })
    }
  }

  @Test func `the largest sums there are don't overflow`() {
    let draw = SampleDraw(seed: "1", at: Self.checkpoint)
    var units = MonetaryUnits(of: Amount(minorUnits: .max), size: 100_000, by: draw)
    #expect(units.hits(on: Amount(minorUnits: .max)) == 100_000)
  }

  @Test(arguments: [0, 1, 2, 7, 30, 31])
  func `the lowest tickets are what sorting all of them gives`(count: Int) {
    let draw = SampleDraw(seed: "4711", at: Self.checkpoint)
    let all = (0..<count).sorted { draw.number($0).hex < draw.number($1).hex }
    for size in 1...32 {
      var tickets = LowestTickets<Int>(size)
      for thing in 0..<count { tickets.offer(thing, ticket: draw.number(thing)) }
      #expect(tickets.things == Array(all.prefix(size)))
    }
  }

  @Test func `a number is of the seed, the checkpoint and the name, and of nothing else`() {
    let number = SampleDraw(seed: "a b", at: Self.checkpoint).number(12)
    let text = "caisse-sample-v1\n\(Self.checkpoint.text)a b\n12"
    #expect(number == Hash(of: Array(text.utf8)))
  }

  @Test func `voided donations, and days outside, are no part of what is drawn from`() throws {
    let books = try TestBooks()
    let kept = try books.give(200)
    let voided = try books.give(300)
    try books.commit { view, recorder in
      _ = try VoidAct(voided.text, day: books.today).decide(view, &recorder)
    }
    try books.read { view in
      let draw = SampleDraw(seed: "1", at: Self.checkpoint)
      let sample = try Sample(9, of: .donations, by: .random, draw, in: view)
      #expect(sample.drawn.map(\.thing.name) == [kept.text])
      #expect(sample.count == 1 && sample.total == Amount(minorUnits: 200))
      #expect(throws: SampleRefusal.nothingToDraw(.expenses)) {
        try Sample(1, of: .expenses, by: .amount, draw, in: view)
      }
      let tomorrow = books.today.adding(days: 1)
      #expect(throws: SampleRefusal.nothingToDraw(.donations)) {
        try Sample(1, of: .donations, by: .random, draw, from: tomorrow, in: view)
      }
    }
  }
}
