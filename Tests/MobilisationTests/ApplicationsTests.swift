import Ledger
import Mobilisation
import Testing

@Suite struct ApplicationsTests {
  @Test func `each collective applies once, within bounds, for more than there is in all`() throws {
    let table = try Checkout.table("candidatures.csv")
    #expect(
      table.header == [
        "reference", "collective", "project", "requested", "minimum", "cap", "score", "tier",
        "received", "tags",
      ])
    #expect(table.column("collective") == (try Checkout.table("collectifs.csv")).column("code"))
    #expect(Set(table.column("reference")).count == 30)
    let requested = table.cents("requested")
    #expect(table.cents("cap") == requested)
    #expect(zip(table.cents("minimum"), requested).allSatisfy { 0 < $0 && $0 < $1 })
    #expect(requested.reduce(0, +) > 140_000_00)
    #expect(Set(table.column("tier")) == ["1", "2", "3"])
  }

  @Test func `water-filling 91,630.00 serves all thirty and leaves not a cent`() throws {
    let shares = try equalShares()
    #expect(shares.reduce(0, +) == ModelCase.awarded.minorUnits)
    #expect(shares.allSatisfy { $0 > 0 })
    let requested = try Checkout.table("candidatures.csv").cents("requested")
    let served = zip(shares, requested).count { $0 == $1 }
    #expect((10...25).contains(served))
  }

  @Test func `the cash award fits in the box of the last evening and under the legal ceiling`()
    throws
  {
    let cash = try #require(ModelCollectives.all.first { $0.payee == .cash })
    let evening = try Checkout.table("especes.csv").rows.filter { $0["date"] == "2024-06-29" }
    let box = try Checkout.table("especes.csv").cents("amount").suffix(evening.count).reduce(0, +)
    #expect(try equalShares()[cash.number - 1] <= box)
    #expect(try equalShares()[cash.number - 1] <= 1_000_00)
  }

  @Test func `what comes back is a small part of an award`() throws {
    let place = try Checkout.table("candidatures.csv").column("collective")
      .firstIndex(of: ModelCase.unspentReturn.collective)
    #expect(try equalShares()[#require(place)] > 10 * ModelCase.unspentReturn.amount.minorUnits)
  }

  /// A level raised cent by cent would do; this finds it by halving, then hands out odd cents.
  private func equalShares() throws -> [Int64] {
    let requested = try Checkout.table("candidatures.csv").cents("requested")
    let pot = ModelCase.awarded.minorUnits
    var (low, high): (Int64, Int64) = (0, requested.max()!)
    while low < high {
      let level = (low + high + 1) / 2
      let sum = requested.reduce(0) { $0 + min($1, level) }
      if sum <= pot { low = level } else { high = level - 1 }
    }
    var shares = requested.map { min($0, low) }
    var odd = pot - shares.reduce(0, +)
    for place in shares.indices where odd > 0 && requested[place] > shares[place] {
      shares[place] += 1
      odd -= 1
    }
    return shares
  }
}
