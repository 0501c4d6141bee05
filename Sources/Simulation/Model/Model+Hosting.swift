extension Model {
  /// The agreed part of what came in, less what was kept of it.
  func feeLeft(of fund: String) -> Int {
    let received = promises[fund, default: [:]]["cleared", default: 0]
    let kept = hosting.values.filter {
      $0.fund == fund && $0.purpose == "fee" && $0.paidOn != nil && !$0.isVoided
    }.map(\.amount).reduce(0, +)
    return max(0, received) * projects[fund]!.feePercent / 100 - kept
  }

  /// As many as look at awards of that sum, with what the project paid in the days before.
  func checksNeeded(by payment: HostingPayment) -> Int {
    let others = hosting.values.filter { other in
      other.fund == payment.fund && !other.isVoided
        && other.paidOn.map { abs($0 - day) < Policy.tierDays } ?? false
    }
    return policy.checks(on: payment.amount + others.map(\.amount).reduce(0, +))
  }

  /// What is paid leaves the project; a fee is the host's own income.
  mutating func payHosting(_ payment: HostingPayment, _ sign: Int) {
    let (fund, amount) = (payment.fund, sign * payment.amount)
    put(-amount, on: "512CC", of: fund)
    add(-amount, to: "free", of: fund)
    if payment.purpose == "devolution" {
      add(-amount, to: "moved", of: fund)
    } else {
      add(amount, to: "cost", of: fund)
    }
    guard payment.purpose == "fee", flaw != .feeLost else { return }
    put(amount, on: "512CC", of: "general")
    clear(amount, of: "general")
    if sign < 0 { _ = cover("general") }
  }
}
