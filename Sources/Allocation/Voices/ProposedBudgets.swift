/// Budgets that voters propose, each a split of one hundred, made into one.
package struct ProposedBudgets: Sendable {
  /// For each voter what it gives each item; all voters' splits have the same sum.
  package let splits: [[Int64]]
  /// What each split adds up to: 100 for percents.
  package let whole: Int64

  /// Nil without voters, and where a split is negative, of another length or of another sum.
  package init?(_ splits: [[Int64]], whole: Int64 = 100) {
    guard let first = splits.first, whole > 0,
      splits.allSatisfy({ split in
        split.count == first.count && split.allSatisfy { (0...whole).contains($0) }
          && split.reduce(0, +) == whole
      })
    else { return nil }
    self.splits = splits
    self.whole = whole
  }

  /// The budgets on ballots, and in one more column what each leaves to others; nil where all are empty.
  /// An empty ballot proposes nothing and takes no part.
  package init?(_ voices: Voices, on requests: Int) throws(AllocationRefusal) {
    let ballots = (0..<voices.ballots.count).map { voices.ballots.marks(of: $0) }
      .filter { $0.contains { $0.weight > 0 } }
    let sums = ballots.map { $0.reduce(0) { $0 + $1.weight } }
    guard let largest = sums.max() else { return nil }
    let whole = max(voices.whole ?? 0, largest)
    // All that is reckoned with below then fits 64 bits, and its products 128.
    guard UInt128(whole.magnitude) * UInt128(ballots.count * (requests + 1)) <= Int64.max else {
      throw .sumOverflow
    }
    self.whole = whole
    splits = zip(ballots, sums).map { marks, sum in
      var split = [Int64](repeating: 0, count: requests + 1)
      for mark in marks { split[mark.project] = mark.weight }
      split[requests] = whole - sum
      return split
    }
  }

  /// What each item has of the one budget they come to, rounded down.
  package func portions(by mean: BudgetMean) -> [Portion] {
    let (numerators, denominator) =
      switch mean {
      case .average: average
      case .markets: (independentMarkets.numerators, independentMarkets.denominator)
      }
    return numerators.map { numerator in
      let whole = UInt128(denominator) * UInt128(self.whole.magnitude)
      return Portion(hundredths: Int64(UInt128(numerator) * 10_000 / whole))!
    }
  }

  /// What each request has of the one budget they come to, as weights in lowest terms; the column of
  /// others is left out.
  func weights(
    by mean: BudgetMean
  ) throws(AllocationRefusal) -> (weights: [Int64], t: Fraction?) {
    let numerators: [UInt64]
    var t: Fraction?
    switch mean {
    case .average: numerators = average.numerators
    case .markets: (numerators, _, t) = independentMarkets
    }
    let own = numerators.dropLast()
    let divisor = max(own.reduce(0, greatestCommonDivisor), 1)
    var weights: [Int64] = []
    var sum: Int64 = 0
    for numerator in own {
      let weight = Int64(clamping: numerator / divisor)
      let (next, overflow) = sum.addingReportingOverflow(weight)
      guard !overflow else { throw .sumOverflow }
      sum = next
      weights.append(weight)
    }
    return (weights, t)
  }

  private var items: Range<Int> { splits[0].indices }

  /// The mean of what was proposed, as numerators over `voters × whole`. Anybody can pull it.
  package var average: (numerators: [UInt64], denominator: UInt64) {
    let sums = items.map { item in
      splits.reduce(UInt64(0)) { $0 + $1[item].magnitude }
    }
    return (sums, UInt64(splits.count))
  }

  /// Independent markets (Freeman, Pennock, Peters and Wortman Vaughan 2021): each item gets the median
  /// of its votes and of n + 1 phantoms min(whole, t·(n − k)), at the t where the medians add up to the
  /// whole. No voter gains by voting otherwise than it thinks, and groups have their share.
  package var independentMarkets: (numerators: [UInt64], denominator: UInt64, t: Fraction) {
    let columns = items.map { item in splits.map { $0[item].magnitude }.sorted(by: >) }
    let (below, above) = segment(of: columns)
    // Between two breakpoints each median is a vote, the whole, or t × a slope.
    let middle = Breakpoint(
      numerator: UInt128(below.numerator) * UInt128(above.denominator) + UInt128(above.numerator)
        * UInt128(below.denominator),
      denominator: 2 * UInt128(below.denominator) * UInt128(above.denominator))
    var (fixed, slope) = (UInt64(0), UInt64(0))
    for column in columns {
      switch median(of: column, at: middle) {
      case .fixed(let vote): fixed += vote
      case .rising(let number): slope += number
      }
    }
    precondition(slope > 0, "between two breakpoints of different sums some median rises")
    let t = Fraction(whole.magnitude - fixed, over: slope)
    let numerators = columns.map { column in
      switch median(of: column, at: middle) {
      case .fixed(let vote): vote * t.denominator
      case .rising(let number): number * t.numerator
      }
    }
    return (numerators, t.denominator, t)
  }

  private enum Median {
    case fixed(UInt64)
    /// t times this.
    case rising(UInt64)
  }

  private struct Breakpoint {
    let numerator: UInt128
    let denominator: UInt128
  }

  /// The (n + 1)-th largest of n votes, in descending order, and n + 1 phantoms.
  private func median(of votes: [UInt64], at t: Breakpoint) -> Median {
    // The largest k for which k phantoms and n − k votes are at least the median: the k-th phantom is
    // min(whole, t·(n − k)), and falls with k while the votes above it rise.
    let count = votes.count
    var (low, high) = (0, count)
    while low < high {
      let place = (low + high) / 2
      if isPhantom(place, atMost: votes[count - 1 - place], t) {
        high = place
      } else {
        low = place + 1
      }
    }
    // `low` phantoms are above their votes: the median is the larger of the next phantom and that vote.
    let phantom = UInt64(count - low)
    let isCapped =
      t.numerator * UInt128(phantom) >= UInt128(whole.magnitude) * t.denominator
    guard low > 0 else { return isCapped ? .fixed(whole.magnitude) : .rising(phantom) }
    let vote = votes[count - low]
    if isPhantom(low, atMost: vote, t) { return .fixed(vote) }
    return isCapped ? .fixed(whole.magnitude) : .rising(phantom)
  }

  private func isPhantom(_ place: Int, atMost vote: UInt64, _ t: Breakpoint) -> Bool {
    let number = UInt128(splits.count - place)
    return min(t.numerator * number, UInt128(whole.magnitude) * t.denominator)
      <= UInt128(vote) * t.denominator
  }

  /// The two neighbouring breakpoints between which the medians reach the whole.
  private func segment(of columns: [[UInt64]]) -> (Fraction, Fraction) {
    var points: Set<Fraction> = [.zero]
    for slope in 1...UInt64(splits.count) {
      points.insert(Fraction(whole.magnitude, over: slope))
    }
    // The k-th phantom meets the vote before it and the vote after it, in descending order.
    for votes in columns {
      for (place, vote) in votes.enumerated() {
        points.insert(Fraction(vote, over: UInt64(place + 1)))
        if place > 0 { points.insert(Fraction(vote, over: UInt64(place))) }
      }
    }
    let sorted = points.sorted { left, right in
      product(left.numerator, right.denominator) < product(right.numerator, left.denominator)
    }
    var (low, high) = (0, sorted.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sum(of: columns, at: sorted[middle]) >= whole.magnitude {
        high = middle
      } else {
        low = middle
      }
    }
    return (sorted[low], sorted[high])
  }

  /// The medians together, rounded down: enough to tell whether they reach the whole.
  private func sum(of columns: [[UInt64]], at t: Fraction) -> UInt64 {
    let point = Breakpoint(
      numerator: UInt128(t.numerator), denominator: UInt128(t.denominator))
    var numerators: UInt128 = 0
    for column in columns {
      switch median(of: column, at: point) {
      case .fixed(let vote): numerators += UInt128(vote) * UInt128(t.denominator)
      case .rising(let slope): numerators += product(slope, t.numerator)
      }
    }
    return UInt64(numerators / UInt128(t.denominator))
  }
}
