/// The projects not yet bought, in the order of their prices, then of ties.
///
/// A price only rises while others are bought, so the last one known is a lower bound: a project is
/// priced again only when its turn may have come.
struct PriceQueue {
  /// The first in order last, so that taking it moves nothing.
  private var entries: [Entry]
  private let ranks: [Int]
  private var round = 0

  private struct Entry {
    let project: Int
    var price: Price
    /// The round in which it was priced.
    var round: Int
  }

  init(_ prices: [(project: Int, price: Price)], ranks: [Int]) {
    self.ranks = ranks
    entries = prices.map { Entry(project: $0.project, price: $0.price, round: 0) }
    entries.sort { left, right in
      PriceQueue.precedes(right, left, ranks)
    }
  }

  /// A project whose turn it is, and those that are as cheap but later in the order of ties.
  struct Turn {
    let project: Int
    let price: Price
    let equals: [Int]
  }

  /// The project whose turn it is; nil when none can be bought.
  ///
  /// - Parameters:
  ///   - isEnough: whether no more equals need be looked for once this one is found.
  ///   - price: the price now; nil for a project that can never be bought any more.
  mutating func next(until isEnough: (Int) -> Bool, pricing price: (Int) -> Price?) -> Turn? {
    round += 1
    while let entry = entries.popLast() {
      guard entry.round < round else {
        let equals = equals(of: entry, until: isEnough, pricing: price)
        return Turn(project: entry.project, price: entry.price, equals: equals)
      }
      reprice(entry, price)
    }
    return nil
  }

  /// Follows the common denominator of the run.
  mutating func multiply(by factor: UInt64) {
    for place in entries.indices { entries[place].price.numerator.multiply(by: factor) }
  }

  private mutating func equals(
    of entry: Entry, until isEnough: (Int) -> Bool, pricing price: (Int) -> Price?
  ) -> [Int] {
    var equals: [Entry] = []
    while let other = entries.last, other.price == entry.price {
      entries.removeLast()
      guard other.round == round else {
        reprice(other, price)
        continue
      }
      equals.append(other)
      if isEnough(other.project) { break }
    }
    for equal in equals { insert(equal) }
    return equals.map(\.project)
  }

  private mutating func reprice(_ entry: Entry, _ price: (Int) -> Price?) {
    guard let now = price(entry.project) else { return }
    insert(Entry(project: entry.project, price: now, round: round))
  }

  private mutating func insert(_ entry: Entry) {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if PriceQueue.precedes(entry, entries[middle], ranks) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    entries.insert(entry, at: low)
  }

  private static func precedes(_ left: Entry, _ right: Entry, _ ranks: [Int]) -> Bool {
    if left.price < right.price { return true }
    if right.price < left.price { return false }
    return ranks[left.project] < ranks[right.project]
  }
}
