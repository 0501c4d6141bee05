import Ledger

/// The method of equal shares with its completion: one run, or the last of several that the pot holds.
struct EqualShares {
  let run: EqualSharesRun
  /// How often every ballot was given a step more.
  let raises: Int64

  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int], options: EqualSharesOptions
  ) {
    let raises = Raises(election, supporters, ranks: ranks, options: options)
    run = raises.run(after: raises.count, keepsPayers: true)
    self.raises = raises.count
  }
}
