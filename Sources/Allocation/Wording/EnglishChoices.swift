import Ledger

/// Choices told in English.
struct EnglishChoices: ChoiceWording {
  let numbers: EnglishWording

  init(currency: Currency) {
    numbers = EnglishWording(currency: currency)
  }

  func words(for reason: ChoiceReason) -> String {
    switch reason {
    case .locked: "chosen by an earlier round: those who support it were charged first"
    case .mostSupported(let round, let backing):
      "chosen in round \(round) with \(words(for: backing)), the most support of those that still fitted"
    case .completed(let round, let backing):
      "chosen in round \(round) with what the purses left: \(words(for: backing))"
    case .paid(let round, let price, let isPerPoint, let full, let part):
      "bought in round \(round): \(voters(full)) paid \(sum(price))"
        + (isPerPoint ? " a point" : full == 1 ? "" : " each")
        + (part == 0 ? "" : ", and \(count(part)) more all they had left")
    case .flowed(let round, let level, let payers):
      "bought in round \(round): when \(sum(level)) had flowed to each ballot, its \(voters(payers)) could pay"
    case .passedOver(let reason, let cost, let backing):
      "not chosen: " + words(for: reason, cost: cost, backing)
    }
  }

  func words(for remark: ChoiceRemark) -> String {
    switch remark {
    case .equals(let codes):
      "level with \(list(codes, more: { " and \($0) more" })), by the published order"
    case .spent(let spending):
      "they paid "
        + list(
          spending.map { "\(sum($0.amount)) for \($0.project.code)" },
          more: { " and more for \($0) others" })
    case .enough(let ballots, let all):
      "\(count(ballots)) of the \(count(all)) ballots, cast for it alone, would have been enough"
    }
  }

  private func words(
    for reason: PassedOverProject.Reason, cost: Amount, _ backing: Backing
  ) -> String {
    switch reason {
    case .noSupport: "no ballot supports it"
    case .aboveBudget: "its cost of \(sum(cost)) is more than there is"
    case .belowThreshold(let threshold):
      "its support stays below the threshold of \(count(Int(threshold)))"
    case .misfit(let left): "its \(sum(cost)) did not fit into the \(sum(left)) that were left"
    case .afterStop(let code): "the list ended before it, at \(code), which did not fit"
    case .outspent(let held, let missing):
      "its \(voters(backing.ballots)) \(backing.ballots == 1 ? "holds" : "hold") \(held.isZero ? "nothing" : sum(held.whole)) of the \(sum(cost)) it costs, and \(sum(missing.roundedUp)) are missing"
    }
  }

  private func words(for backing: Backing) -> String {
    guard let points = backing.points else {
      return "\(count(backing.ballots)) \(backing.ballots == 1 ? "vote" : "votes")"
    }
    return "\(numbers.grouped(points)) points of \(voters(backing.ballots))"
  }

  private func voters(_ number: Int) -> String {
    "\(count(number)) \(number == 1 ? "voter" : "voters")"
  }
}
