extension Model {
  /// Money that is a fund's own, on one account.
  mutating func put(_ amount: Int, on account: String, of fund: String) {
    cash["\(account)/\(fund)", default: 0] += amount
  }

  func cash(on account: String, of fund: String) -> Int {
    cash["\(account)/\(fund)", default: 0]
  }

  func free(_ fund: String) -> Int { promises[fund, default: [:]]["free", default: 0] }

  /// What was free on a day and on all days since.
  func lowestFree(_ fund: String, from first: Int) -> Int {
    let before = freed[fund, default: [:]].filter { $0.key <= first }.values.reduce(0, +)
    let later = freed[fund, default: [:]].filter { $0.key > first }.sorted { $0.key < $1.key }
    var running = before
    return later.reduce(before) { lowest, change in
      running += change.value
      return min(lowest, running)
    }
  }

  func reserve(_ fund: String) -> Int { promises[fund, default: [:]]["reserve", default: 0] }

  mutating func add(_ amount: Int, to account: String, of fund: String) {
    promises[fund, default: [:]][account, default: 0] += amount
    let day = dated ?? day
    switch account {
    case "free":
      freed[fund, default: [:]][day, default: 0] += amount
      moves.note(amount, of: fund, on: day)
    case "payable", "paid", "cost": spent[fund, default: [:]][day, default: 0] += amount
    case "returned": spent[fund, default: [:]][day, default: 0] -= amount
    default: break
    }
  }

  /// Between two uses of money.
  mutating func move(_ amount: Int, from: String, to: String, of fund: String) {
    add(-amount, to: from, of: fund)
    add(amount, to: to, of: fund)
  }

  /// Money that has become the fund's to promise.
  mutating func clear(_ amount: Int, of fund: String) {
    add(amount, to: "cleared", of: fund)
    add(amount, to: "free", of: fund)
  }

  /// What a bank or a platform took that leaves free below nothing, the reserve bears as far as it goes.
  mutating func cover(_ fund: String) -> Int {
    let covered = flaw == .reserveUnused ? 0 : min(reserve(fund), max(0, -free(fund)))
    move(covered, from: "reserve", to: "free", of: fund)
    return covered
  }

  /// Undoing such a fact gives the reserve back what it bore, as far as there is free money.
  @discardableResult
  mutating func restore(_ borne: Int, of fund: String) -> Int {
    let restored = max(0, min(borne, free(fund)))
    move(restored, from: "free", to: "reserve", of: fund)
    return restored
  }

  /// A platform's or bank's fee kept from a fund's money, and borne by another's: a cost there, and its
  /// bank money changes hands. Gives what the bearer's reserve bore; a fee below nothing undoes one.
  @discardableResult
  mutating func bear(_ fee: Int, keptFrom account: String, of fund: String, by bearer: String)
    -> Int
  {
    put(-fee, on: account, of: fund)
    if bearer != fund {
      put(fee, on: "512CC", of: fund)
      put(-fee, on: "512CC", of: bearer)
    }
    move(fee, from: "free", to: "cost", of: bearer)
    return cover(bearer)
  }

  /// Approved awards that waited are reserved in the order of their ranks, each fund's first first.
  mutating func serveWaiting() {
    if flaw == .waitingForgotten { return }
    var held: Set<String> = []
    for code in waiting {
      let award = awards[code]!
      guard !held.contains(award.fund), free(award.fund) >= award.amount else {
        held.insert(award.fund)
        continue
      }
      promise(code)
      waiting.removeAll { $0 == code }
    }
  }

  mutating func promise(_ code: String) {
    awards[code]!.state = "reserved"
    move(awards[code]!.amount, from: "free", to: "reserved", of: awards[code]!.fund)
  }
}
