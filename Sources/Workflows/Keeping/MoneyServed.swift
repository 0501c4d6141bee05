/// Before a change ends, the money it moved serves those who wait for it: what others gave goes back,
/// shortfalls are filled, reserves follow the policy, then awards that wait are reserved in their order.
enum MoneyServed {
  static func serve<Tables>(
    _ moves: MovedMoney.Moves, _ recorder: inout Recorder<Tables>
  ) throws {
    for (fund, day) in moves.freed { try Covers.giveBack(from: fund, on: day, &recorder) }
    for (fund, day) in try Covers.exposed(by: moves, in: recorder.tables) {
      try Covers.fill(fund, on: day, &recorder)
    }
    for (fund, day) in moves.freed {
      try PolicyReserves.raise(in: fund, on: day, &recorder)
      try WaitingAwards.reserve(in: [fund], on: day, &recorder)
    }
    for (fund, day) in moves.expected {
      try WaitingAwards.reserve(in: [fund], on: day, &recorder)
    }
  }
}
