/// A pot cut in slices, one for each ballot, which each ballot's approvals share.
///
/// What a full application can't take flows back to the other choices of the same ballots; what a ballot
/// can't place at all stays unassigned. Ballots that approve of the same are one.
package struct VotersSlices: Sendable {
  /// What each request gets, in whole minor units.
  package let amounts: [Int64]
  /// How many ballots gave each of them something.
  package let givers: [Int]
  package let unplaced: Int64

  /// Some ballots that approve of the same requests.
  private struct Camp {
    let choices: [Int]
    let ballots: Int64
    /// The sum that is not placed yet.
    var left: Int64
  }

  /// - Parameters:
  ///   - ballots: for each, the places of the requests it approves of.
  ///   - caps: the most each request may get.
  ///   - ranks: the order of ties among requests.
  package init(_ pot: Int64, ballots: [[Int]], caps: [Int64], ranks: [Int]) {
    precondition(pot >= 0, "a pot is never negative")
    var camps = VotersSlices.camps(ballots)
    VotersSlices.cut(pot, among: &camps)
    var amounts = [Int64](repeating: 0, count: caps.count)
    var givers = [Int](repeating: 0, count: caps.count)
    while VotersSlices.place(&camps, on: &amounts, caps: caps, ranks: ranks, givers: &givers) {}
    self.amounts = amounts
    self.givers = givers
    unplaced = camps.reduce(0) { $0 + $1.left }
  }

  private static func camps(_ ballots: [[Int]]) -> [Camp] {
    var counts: [[Int]: Int64] = [:]
    for ballot in ballots { counts[Set(ballot).sorted(), default: 0] += 1 }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Camp(choices: $0.key, ballots: $0.value, left: 0) }
  }

  /// By the number of ballots, cut where the sum of those before ends: no cent is lost between two camps.
  private static func cut(_ pot: Int64, among camps: inout [Camp]) {
    let all = camps.reduce(0) { $0 + $1.ballots }
    guard all > 0 else { return }
    func part(_ ballots: Int64) -> Int64 {
      let product = pot.magnitude.multipliedFullWidth(by: ballots.magnitude)
      return Int64(all.magnitude.dividingFullWidth(product).quotient)
    }
    var before: Int64 = 0
    for index in camps.indices {
      let through = before + camps[index].ballots
      camps[index].left = part(through) - part(before)
      before = through
    }
  }

  /// One round: each camp shares what it has left among its choices that are not full. Whether any of
  /// it found a place.
  private static func place(
    _ camps: inout [Camp], on amounts: inout [Int64], caps: [Int64], ranks: [Int],
    givers: inout [Int]
  ) -> Bool {
    var offered = [Int64](repeating: 0, count: caps.count)
    var offers: [(camp: Int, request: Int, amount: Int64)] = []
    for camp in camps.indices where camps[camp].left > 0 {
      let open = camps[camp].choices.filter { amounts[$0] < caps[$0] }
        .sorted { ranks[$0] < ranks[$1] }
      guard !open.isEmpty else { continue }
      let (share, odd) = camps[camp].left.quotientAndRemainder(dividingBy: Int64(open.count))
      for (place, request) in open.enumerated() {
        let amount = share + (place < odd ? 1 : 0)
        guard amount > 0 else { continue }
        offers.append((camp, request, amount))
        offered[request] += amount
      }
    }
    for (camp, request, amount) in offers {
      // Where more is offered than fits, all camps are taken from alike as far as whole cents go.
      let room = caps[request] - amounts[request]
      let taken = min(
        room, offered[request] <= room ? amount : part(amount, of: offered[request], in: room))
      offered[request] -= amount
      guard taken > 0 else { continue }
      amounts[request] += taken
      camps[camp].left -= taken
      givers[request] += Int(camps[camp].ballots)
    }
    return !offers.isEmpty
  }

  /// The same part of the room as an offer is of all that are still to come, rounded up.
  private static func part(_ amount: Int64, of offered: Int64, in room: Int64) -> Int64 {
    let product = amount.magnitude.multipliedFullWidth(by: room.magnitude)
    let (whole, remainder) = offered.magnitude.dividingFullWidth(product)
    return Int64(whole) + (remainder > 0 ? 1 : 0)
  }
}
