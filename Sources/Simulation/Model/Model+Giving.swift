extension Model {
  /// Where the money of a channel sits until it is cleared.
  static let accounts = [
    "transfer": "512CC", "card": "517", "cheque": "5112", "cash": "53A",
  ]
  static let funds = ["urgence": "urgence", "eau": "eau", "soutien": "general"]
  /// All campaigns leave their fees to it.
  static let bearer = "general"

  func account(of donation: Donation) -> String { Model.accounts[donation.channel]! }

  mutating func receive(_ reference: String, _ new: Donation) {
    var donation = new
    donation.isCleared = donation.channel == "transfer"
    put(donation.amount, on: account(of: donation), of: donation.fund)
    postFee(of: donation, on: account(of: donation), 1)
    if donation.isCleared { count(donation, 1) }
    donations[reference] = donation
  }

  /// What a platform kept: a cost at once of the fund that bears it for another, and of the donation's
  /// own when the donation counts.
  mutating func postFee(of donation: Donation, on account: String, _ sign: Int) {
    put(-sign * donation.fee, on: account, of: donation.fund)
    guard donation.fund != Model.bearer else { return }
    put(sign * donation.fee, on: "512CC", of: donation.fund)
    put(-sign * donation.fee, on: "512CC", of: Model.bearer)
    move(sign * donation.fee, from: "free", to: "cost", of: Model.bearer)
    if sign > 0, donation.fee > 0 { _ = cover(Model.bearer) }
  }

  /// A donation whose money the fund may promise, with what has left it since; or no longer.
  mutating func count(_ donation: Donation, _ sign: Int) {
    let fund = donation.fund
    clear(sign * donation.amount, of: fund)
    if flaw != .earlyRefundForgotten {
      move(sign * donation.refunded, from: "free", to: "refunded", of: fund)
    }
    move(sign * donation.lost, from: "free", to: "lost", of: fund)
    move(sign * donation.held, from: "free", to: "held", of: fund)
    if fund == Model.bearer { move(sign * donation.fee, from: "free", to: "cost", of: fund) }
  }

  /// Those that wait on an account.
  func uncleared(on account: String) -> [String] {
    donations.filter { _, donation in
      !donation.isVoided && !donation.isCleared && self.account(of: donation) == account
    }.keys.sorted()
  }

  /// What a platform or a deposit should bring to the bank, fund by fund.
  func expected(on account: String) -> [String: Int] {
    var expected: [String: Int] = [:]
    for fund in Set(Model.funds.values) { expected[fund] = cash(on: account, of: fund) }
    return expected.filter { $0.value != 0 }
  }

  /// All that is on an account, and its donations, arrive at the bank; what is in a box is counted there.
  mutating func clear(_ references: [String], on account: String, as id: String) {
    var moved: [String: Int] = [:]
    for (fund, amount) in expected(on: account) where account != "53A" {
      moved["\(account)/\(fund)"] = -amount
      moved["512CC/\(fund)"] = amount
    }
    for (place, amount) in moved { cash[place, default: 0] += amount }
    for reference in references {
      donations[reference]!.isCleared = true
      donations[reference]!.clearing = id
      count(donations[reference]!, 1)
    }
    let touched = references.compactMap { donations[$0] }.filter(\.isTouched).map(\.fund)
    for fund in Set(touched).sorted() { _ = cover(fund) }
    clearings[id] = Clearing(donations: references, moved: moved)
  }

  /// To another campaign, with its fee: the money follows on its account.
  mutating func moveDonation(_ reference: String, to campaign: String) {
    let old = donations[reference]!
    var new = old
    new.campaign = campaign
    new.fund = Model.funds[campaign]!
    new.wasMoved = true
    let place = placeNow(of: old)
    put(-old.amount, on: place, of: old.fund)
    put(new.amount, on: place, of: new.fund)
    if old.isCleared { count(old, -1) }
    if new.isCleared { count(new, 1) }
    postFee(of: old, on: place, -1)
    postFee(of: new, on: place, 1)
    donations[reference] = new
  }

  /// Until it is cleared on its account, then at the bank; counted cash is in its box while that has it.
  func placeNow(of donation: Donation) -> String {
    let account = account(of: donation)
    guard donation.clearing != nil else { return account }
    return account == "53A" && donation.amount <= cash(on: "53A", of: donation.fund)
      ? "53A" : "512CC"
  }

  /// The bank account must be named where cash of this donation is no longer in its box.
  func bankOfCash(_ donation: Donation) -> [String] {
    let isAtBank = donation.channel == "cash" && placeNow(of: donation) == "512CC"
    return isAtBank ? ["--account", "512CC"] : []
  }

  /// Card money goes back through its platform; other money from where it is now.
  func accountOfRefund(_ donation: Donation) -> String {
    donation.channel == "card" ? "517" : placeNow(of: donation)
  }

  /// Money that leaves a donation, whoever took it.
  mutating func take(
    _ amount: Int, _ excess: Int, from reference: String, account: String, isLoss: Bool
  ) {
    let donation = donations[reference]!
    put(-amount - excess, on: account, of: donation.fund)
    if isLoss {
      donations[reference]!.lost += amount
    } else {
      donations[reference]!.refunded += amount
    }
    move(excess, from: "free", to: "cost", of: donation.fund)
    if donation.isCleared {
      move(amount, from: "free", to: isLoss ? "lost" : "refunded", of: donation.fund)
    } else if donation.channel != "card", donations[reference]!.kept == 0 {
      donations[reference]!.isCleared = true
      count(donations[reference]!, 1)
    }
  }
}
