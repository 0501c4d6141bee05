extension Model {
  /// A fund that stands for what another may lack.
  struct Guarantee {
    var fund: String
    var guarantor: String
    var ceiling: Int
    /// What it has given, and not got back.
    var given = 0
  }

  /// Where free money came and went, each with the day from which that is looked at.
  struct Moves {
    var freed: [String: Int] = [:]
    var taken: [String: Int] = [:]

    var isEmpty: Bool { freed.isEmpty && taken.isEmpty }

    mutating func note(_ amount: Int, of fund: String, on day: Int) {
      if amount > 0 { freed[fund] = max(freed[fund] ?? day, day) }
      if amount < 0 { taken[fund] = min(taken[fund] ?? day, day) }
    }
  }

  /// What moved serves those who wait for it: what others gave goes back, what is missing is filled, and
  /// awards that wait are reserved, until nothing moves any more.
  mutating func serve() {
    repeat {
      let moves = self.moves
      self.moves = Moves()
      for (fund, day) in moves.freed.sorted(by: { $0.key < $1.key }) { giveBack(of: fund, on: day) }
      for (fund, day) in exposed(by: moves).sorted(by: { $0.key < $1.key }) {
        fill(fund, on: day)
      }
      serveWaiting()
    } while !moves.isEmpty
  }

  /// The funds that lost money, and those whose guarantors have some again.
  private func exposed(by moves: Moves) -> [String: Int] {
    var exposed = moves.taken
    for (fund, day) in moves.freed {
      for guarantee in guarantees where guarantee.guarantor == fund {
        exposed[guarantee.fund] = min(exposed[guarantee.fund] ?? day, day)
      }
    }
    return exposed
  }

  /// Each guarantor gives what it has free, up to its ceiling, first declared first.
  mutating func fill(_ fund: String, on day: Int) {
    for place in guarantees.indices where guarantees[place].fund == fund {
      let guarantee = guarantees[place]
      let room = flaw == .guaranteeUnlimited ? .max : guarantee.ceiling - guarantee.given
      let amount = min(
        -lowestFree(fund, from: day), lowestFree(guarantee.guarantor, from: day), room)
      guard amount > 0 else { continue }
      hand(amount, from: guarantee.guarantor, to: fund, on: day)
      guarantees[place].given += amount
    }
  }

  /// Whoever was asked last gets it back first.
  private mutating func giveBack(of fund: String, on day: Int) {
    if flaw == .guaranteeKept { return }
    for place in guarantees.indices.reversed() where guarantees[place].fund == fund {
      let amount = min(guarantees[place].given, lowestFree(fund, from: day))
      guard amount > 0 else { continue }
      hand(amount, from: fund, to: guarantees[place].guarantor, on: day)
      guarantees[place].given -= amount
    }
  }

  /// In both books, on the bank account on which the giver has most.
  private mutating func hand(_ amount: Int, from giver: String, to taker: String, on day: Int) {
    let accounts = ["512CC", "512LP"] + (things["account"] ?? [])
    let most = accounts.map { cash(on: $0, of: giver) }.max()!
    let account = accounts.first { cash(on: $0, of: giver) == most }!
    dated = day
    for (fund, sum) in [(giver, -amount), (taker, amount)] {
      put(sum, on: account, of: fund)
      add(sum, to: "free", of: fund)
      add(sum, to: "moved", of: fund)
    }
    dated = nil
  }

  /// Whether a fund stands, through others or by itself, for this guarantor already.
  func isInCircle(_ fund: String, guaranteedBy guarantor: String) -> Bool {
    var (reached, open): (Set<String>, [String]) = ([], [guarantor])
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      open += guarantees.filter { $0.fund == next && $0.ceiling > 0 }.map(\.guarantor)
    }
    return reached.contains(fund)
  }
}
