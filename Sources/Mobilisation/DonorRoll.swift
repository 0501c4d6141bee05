/// Those who have given so far; they come back, and not always through the same channel.
struct DonorRoll {
  private var known: [ModelDonor] = []
  /// Only asked whether it holds a name, never walked: its order is not the same twice.
  private var taken: Set<String> = []

  /// Someone who gave before, that many times in a hundred; else someone new.
  mutating func next(returning percent: Int, from seed: inout SplitMix64) -> ModelDonor {
    if !known.isEmpty, seed.happens(percent: percent) { return seed.pick(known) }
    while true {
      let given = seed.pick(DonorNames.given)
      let family = seed.pick(DonorNames.family)
      guard taken.insert(given + " " + family).inserted else { continue }
      let mailbox = DonorNames.mailbox(given + " " + family)
      let donor = ModelDonor(
        given: given, family: family, email: mailbox + "@" + seed.pick(DonorNames.domains))
      known.append(donor)
      return donor
    }
  }
}
