import Allocation
import Ledger

/// Divides a pot among many applications, in this process: the rule alone, without files or sentences.
struct DivisionCase {
  let name: String
  let parameters: AllocationParameters

  static let all: [DivisionCase] = [
    DivisionCase(name: "equal", parameters: AllocationParameters(rule: .equal)),
    DivisionCase(name: "proportional", parameters: AllocationParameters(rule: .proportional)),
    DivisionCase(name: "score", parameters: AllocationParameters(rule: .score)),
    DivisionCase(
      name: "score-sainte-lague",
      parameters: AllocationParameters(rule: .score, rounding: .sainteLague)),
    DivisionCase(name: "equal-losses", parameters: AllocationParameters(rule: .equalLosses)),
    DivisionCase(name: "talmud", parameters: AllocationParameters(rule: .talmud)),
    DivisionCase(name: "tiers", parameters: AllocationParameters(rule: .equal, tiers: .inTurn)),
    DivisionCase(
      name: "quota",
      parameters: AllocationParameters(rule: .equal, quotas: [Quota("rural=60%")!])),
    DivisionCase(
      name: "drop-below", parameters: AllocationParameters(rule: .equal, minimum: .dropBelow)),
    DivisionCase(
      name: "drawn-ties", parameters: AllocationParameters(rule: .equal, ties: .draw(seed: "bench"))
    ),
  ]

  func measure(count: Int, runs: Int) throws -> Times {
    let requests = try Self.requests(count)
    let asked = requests.reduce(0) { $0 + $1.cap.minorUnits }
    let pot = try Pot(Amount(minorUnits: asked / 2))
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<max(1, runs) {
      times.append(
        try clock.measure {
          let receipt = try pot.divided(among: requests, by: parameters)
          precondition(receipt.shares.count == count, "every request has its share")
        })
    }
    return Times(name: name, count: count, sorted: times.sorted())
  }

  /// The same for every rule, from one seed.
  private static func requests(_ count: Int) throws -> [AllocationRequest] {
    var state: UInt64 = 2024
    func next(below bound: UInt64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((state >> 33) % bound)
    }
    return try (1...max(1, count)).map { place in
      let requested = 10_000 + next(below: 1_000_000)
      return try AllocationRequest(
        application: "G\(place)", requested: Amount(minorUnits: requested),
        minimum: Amount(minorUnits: requested / 4), score: Score(thousandths: next(below: 10_000)),
        tier: 1 + Int(next(below: 3)), tags: next(below: 3) == 0 ? ["rural"] : [])
    }
  }

  struct Times {
    let name: String
    let count: Int
    let sorted: [Duration]

    private var median: Double { Self.milliseconds(sorted[sorted.count / 2]) }

    private static func milliseconds(_ duration: Duration) -> Double {
      Double(duration.components.attoseconds) / 1e15 + 1000 * Double(duration.components.seconds)
    }

    private static func tenths(_ value: Double) -> String {
      let tenths = Int((10 * value).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }

    var line: String {
      let (least, most) = (Self.milliseconds(sorted.first!), Self.milliseconds(sorted.last!))
      return "divide \(name) among \(count): \(Self.tenths(median)) ms "
        + "(\(Self.tenths(least)) … \(Self.tenths(most)))"
    }

    var json: String {
      "{\"case\":\"divide-\(name)\",\"n\":\(count),\"milliseconds\":\(Self.tenths(median))}"
    }
  }
}
