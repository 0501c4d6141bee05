import Ledger

/// A pot cut in slices, one for each ballot, which the requests it marks share: alike where it approves,
/// by its points where it gives some.
///
/// What a full application can't take flows back to the other choices of the same ballots; what a ballot
/// can't place at all stays unassigned. Ballots that say the same are one camp.
package struct VotersSlices: Hashable, Sendable {
  /// What each request gets, in whole minor units.
  package private(set) var amounts: [Int64]
  package private(set) var camps: [Camp]
  /// What is cut, and in how many slices.
  package let slice: Fraction
  private let campOfBallot: [Int32]
  private let caps: [Int64]

  /// Some ballots that say the same of the same requests.
  package struct Camp: Hashable, Sendable {
    /// In the order of ties.
    package let choices: [Int]
    package let weights: [Int64]
    package let ballots: Int
    /// What they have together that is not placed.
    package fileprivate(set) var left: Int64 = 0
    /// What they gave each of their choices.
    package fileprivate(set) var given: [Int64]
    /// What they pay of what is promised already, where those who support it can't.
    package fileprivate(set) var others: Int64 = 0
  }

  /// - Parameters:
  ///   - ballots: marks name requests by their place.
  ///   - caps: the most each request may get.
  ///   - locked: what each has already, awarded or designated: those who support it are charged first.
  ///   - ranks: the order of ties among requests.
  package init(
    _ pot: Int64, ballots: Ballots, caps: [Int64], locked: [Int64], ranks: [Int]
  ) {
    precondition(pot >= 0 && ballots.count > 0, "somebody has a part of what there is")
    slice = Fraction(pot.magnitude, over: UInt64(ballots.count))
    amounts = locked
    self.caps = caps
    (camps, campOfBallot) = VotersSlices.camps(ballots, ranks)
    cut(pot)
    let order = caps.indices.sorted { ranks[$0] < ranks[$1] }
    for request in order where locked[request] > 0 { charge(locked[request], for: request) }
    while place() {}
  }

  package var unplaced: Int64 { camps.reduce(0) { $0 + $1.left } }

  /// How many ballots gave each request something.
  package var givers: [Int] {
    var givers = [Int](repeating: 0, count: caps.count)
    for camp in camps {
      for (choice, given) in zip(camp.choices, camp.given) where given > 0 {
        givers[choice] += camp.ballots
      }
    }
    return givers
  }

  /// What a ballot says and gave, with all others that say the same. Ballots are counted from 0.
  package func camp(of ballot: Int) -> Camp { camps[Int(campOfBallot[ballot])] }

  /// In an order that neither the order of ballots nor that of requests changes.
  private static func camps(_ ballots: Ballots, _ ranks: [Int]) -> ([Camp], [Int32]) {
    var numbers: [[Int64]: Int32] = [:]
    var counts: [Int] = []
    let first = (0..<ballots.count).map { ballot in
      let marks = ballots.marks(of: ballot).filter { $0.weight > 0 }
        .sorted { ranks[$0.project] < ranks[$1.project] }
      let key = marks.flatMap { [Int64(ranks[$0.project]), $0.weight] }
      let number = numbers[key] ?? Int32(counts.count)
      if number == counts.count {
        numbers[key] = number
        counts.append(0)
      }
      counts[Int(number)] += 1
      return number
    }
    var requests = [Int](repeating: 0, count: ranks.count)
    for (request, rank) in ranks.enumerated() { requests[rank] = request }
    var places = [Int32](repeating: 0, count: counts.count)
    var camps: [Camp] = []
    for (key, number) in numbers.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      places[Int(number)] = Int32(camps.count)
      let marks = stride(from: 0, to: key.count, by: 2)
      camps.append(
        Camp(
          choices: marks.map { requests[Int(key[$0])] }, weights: marks.map { key[$0 + 1] },
          ballots: counts[Int(number)], given: marks.map { _ in 0 }))
    }
    return (camps, first.map { places[Int($0)] })
  }

  /// By the number of ballots, cut where the sum of those before ends: no cent is lost between two camps.
  private mutating func cut(_ pot: Int64) {
    let all = camps.reduce(0) { $0 + $1.ballots }
    func part(_ ballots: Int) -> Int64 {
      let product = pot.magnitude.multipliedFullWidth(by: UInt64(ballots))
      return Int64(UInt64(all).dividingFullWidth(product).quotient)
    }
    var before = 0
    for index in camps.indices {
      let through = before + camps[index].ballots
      camps[index].left = part(through) - part(before)
      before = through
    }
  }

  /// Takes an earlier award from those who support it, every ballot alike as far as it can, and what they
  /// can't pay from all.
  private mutating func charge(_ award: Int64, for request: Int) {
    let supporting = camps.indices.filter { camps[$0].choices.contains(request) }
    let paid = charge(award, among: supporting) { camp, sum in
      camp.given[camp.choices.firstIndex(of: request)!] += sum
    }
    _ = charge(award - paid, among: Array(camps.indices)) { camp, sum in camp.others += sum }
  }

  private mutating func charge(
    _ sum: Int64, among members: [Int], note: (inout Camp, Int64) -> Void
  ) -> Int64 {
    let claims = members.map {
      Claim(weight: Int64(camps[$0].ballots), low: 0, high: camps[$0].left)
    }
    let sum = min(sum, claims.reduce(0) { $0 + $1.high })
    let level = WaterLevel(of: claims, sharing: sum)
    let amounts = LargestRemainder.round(
      claims.map { level.target(of: $0) }, total: sum, ranks: Array(members.indices))
    for (member, amount) in zip(members, amounts) {
      camps[member].left -= amount
      note(&camps[member], amount)
    }
    return sum
  }

  private struct Offer {
    let camp: Int
    /// The place of the request among the camp's choices.
    let place: Int
    let amount: Int64
  }

  /// One round: each camp shares what it has left among its choices that are not full. Whether any of
  /// it found a place.
  private mutating func place() -> Bool {
    let offers = camps.indices.flatMap { camps[$0].left > 0 ? self.offers(of: $0) : [] }
    var offered = [Int64](repeating: 0, count: caps.count)
    for offer in offers { offered[camps[offer.camp].choices[offer.place]] += offer.amount }
    for offer in offers {
      let request = camps[offer.camp].choices[offer.place]
      // Where more is offered than fits, all camps are taken from alike as far as whole cents go.
      let room = caps[request] - amounts[request]
      let taken = min(
        room,
        offered[request] <= room
          ? offer.amount : VotersSlices.part(offer.amount, of: offered[request], in: room))
      offered[request] -= offer.amount
      guard taken > 0 else { continue }
      amounts[request] += taken
      camps[offer.camp].left -= taken
      camps[offer.camp].given[offer.place] += taken
    }
    return !offers.isEmpty
  }

  /// So that what the camp gives its open choices in all comes to the same level, or goes by its points.
  private func offers(of number: Int) -> [Offer] {
    let camp = camps[number]
    let open = camp.choices.indices.filter { amounts[camp.choices[$0]] < caps[camp.choices[$0]] }
    guard !open.isEmpty else { return [] }
    let sum = open.reduce(camp.left) { $0 + camp.given[$1] }
    let claims = open.map { Claim(weight: camp.weights[$0], low: camp.given[$0], high: sum) }
    let level = WaterLevel(of: claims, sharing: sum)
    let targets = LargestRemainder.round(
      claims.map { level.target(of: $0) }, total: sum, ranks: Array(open.indices))
    return zip(open, targets).compactMap { place, target in
      let amount = target - camp.given[place]
      return amount > 0 ? Offer(camp: number, place: place, amount: amount) : nil
    }
  }

  /// The same part of the room as an offer is of all that are still to come, rounded up.
  private static func part(_ amount: Int64, of offered: Int64, in room: Int64) -> Int64 {
    let product = amount.magnitude.multipliedFullWidth(by: room.magnitude)
    let (whole, remainder) = offered.magnitude.dividingFullWidth(product)
    return Int64(whole) + (remainder > 0 ? 1 : 0)
  }
}
