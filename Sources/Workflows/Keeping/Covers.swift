import Council
package import Keeping
package import Ledger

/// What others give to a fund whose free money and reserve a bank's act has overtaken: the reserve of the
/// fund it is a part of, then its guarantors as far as the policy names them. It goes back to them out of
/// the first money that is free again.
package enum Covers {
  /// Fills what a fund lacks from a day on, as far as others can give it.
  static func fill<Tables>(
    _ fund: FundCode, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    var missing = try missing(in: fund, from: day, recorder.tables)
    guard missing.isPositive else { return }
    for bearer in try bearers(of: fund, missing: missing, on: day, &recorder) {
      let amount = min(missing, bearer.most)
      guard amount.isPositive else { continue }
      try recorder.record(
        ShortfallCovered(
          try move(amount, of: fund, bearer.fund, bearer.source, giver: bearer.fund, day, &recorder)
        ))
      missing = try missing - amount
    }
  }

  /// Gives back what a fund owes for a cover, as far as it has money free: what was asked last first.
  static func giveBack<Tables>(
    from fund: FundCode, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let owed = try of(fund, in: recorder.tables).filter(\.owed.isPositive)
    guard !owed.isEmpty else { return }
    for cover in owed.reversed() {
      let free = try CommitmentBalances.lowestFree(of: fund, from: day, in: recorder.tables)
      let amount = min(cover.owed, free)
      guard amount.isPositive else { return }
      try recorder.record(
        CoverReturned(
          try move(amount, of: fund, cover.bearer, cover.source, giver: fund, day, &recorder)))
    }
  }

  /// What was given to a fund, in the order in which it is asked for.
  package static func of(_ fund: FundCode, in view: some BooksView) throws -> [Cover] {
    let covers = try view.rows(Cover.self, where: [.equals("fund", fund.text)])
    let guarantors = try Guarantees.of(fund, in: view).map(\.guarantor)
    func place(_ cover: Cover) -> Int {
      cover.source == .reserve ? -1 : guarantors.firstIndex(of: cover.bearer) ?? guarantors.count
    }
    return covers.sorted { place($0) < place($1) }
  }

  /// The funds that may stand short of what a change moved: those money left, those whose guarantor has
  /// money again, and the parts of one whose reserve grew.
  static func exposed(by moves: MovedMoney.Moves, in view: some BooksView) throws -> [(
    fund: FundCode, day: Day
  )] {
    var days: [FundCode: Day] = [:]
    func add(_ fund: FundCode, _ day: Day) { days[fund] = min(days[fund] ?? day, day) }
    for (fund, day) in moves.taken { add(fund, day) }
    for (fund, day) in moves.freed {
      for guarantee in try view.rows(Guarantee.self, where: [.equals("guarantor", fund.text)]) {
        for part in try FundFamily.of(guarantee.fund, in: view) { add(part, day) }
      }
    }
    for (fund, day) in moves.setAside {
      for part in try FundFamily.of(fund, in: view).dropFirst() { add(part, day) }
    }
    return days.sorted { $0.key < $1.key }.map { (fund: $0.key, day: $0.value) }
  }

  private static func missing(
    in fund: FundCode, from day: Day, _ view: some BooksView
  ) throws -> Amount {
    try CommitmentBalances.lowestFree(of: fund, from: day, in: view).negated()
  }

  /// Who may give, and how much at most.
  private struct Bearer {
    let fund: FundCode
    let source: Cover.Source
    let most: Amount
  }

  private static func bearers<Tables>(
    of fund: FundCode, missing: Amount, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> [Bearer] {
    let view = recorder.tables
    var bearers: [Bearer] = []
    if let parent = try view.find(Fund.self, .text(fund.text))?.parent {
      bearers.append(
        Bearer(
          fund: parent, source: .reserve,
          most: try view.net(
            .commitment, fund: parent, account: CommitmentAccount.reserve.code)))
    }
    let policy = try Policies.inForce(on: recorder.today(), in: view)
    let waitsForAwards = policy.shortfall.prefix { $0 != .guarantor }.contains(.awards)
    guard policy.shortfall.contains(.guarantor) else { return bearers }
    // Where awards that nobody was told of come first, the guarantors bear what these can't.
    let reserved =
      waitsForAwards
      ? try view.net(.commitment, fund: fund, account: CommitmentAccount.reserved.code) : .zero
    for guarantee in try Guarantees.of(fund, in: view) {
      let free = try CommitmentBalances.lowestFree(of: guarantee.guarantor, from: day, in: view)
      let room = try guarantee.ceiling - Guarantees.called(guarantee, in: view)
      bearers.append(
        Bearer(
          fund: guarantee.guarantor, source: .guarantor,
          most: min(free, room, try missing - reserved)))
    }
    return bearers
  }

  private static func move<Tables>(
    _ amount: Amount, of fund: FundCode, _ bearer: FundCode, _ source: Cover.Source,
    giver: FundCode, _ day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> CoverMove {
    CoverMove(
      fund: fund, bearer: bearer, source: source, amount: amount, day: day,
      account: try MoneyAccounts.fullestBank(of: giver, in: recorder.tables),
      liaison: try recorder.account(.interfund))
  }
}
