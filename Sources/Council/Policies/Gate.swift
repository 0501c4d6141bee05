/// A question the law asks before money is called for, promised or paid.
package enum Gate: String, Sendable, CaseIterable {
  /// Electoral code, L52-8: bodies other than parties give nothing to a candidate.
  case elections
  /// Law of 29 July 1881, art. 40: no public appeal pays fines or damages of a conviction.
  case convictions
  /// Monetary and financial code, L562-4: nothing goes to whom a list of asset freezes names.
  case freezes

  package var question: String {
    switch self {
    case .elections: "is it, in a time of elections, a gift or a service to a candidate"
    case .convictions: "does it pay fines, costs or damages of a criminal conviction"
    case .freezes: "is anybody it reaches on a list of asset freezes"
    }
  }

  package var law: String {
    switch self {
    case .elections: "electoral code L52-8"
    case .convictions: "law of 29 July 1881, art. 40"
    case .freezes: "CMF L562-4"
    }
  }
}

/// What a gate stands before.
package enum GatedThing: String, Sendable, CaseIterable {
  case campaign, application, payout
}

/// A question that a policy asks of every thing of a kind.
package struct GateRule: Hashable, Sendable {
  package let thing: GatedThing
  package let gate: Gate

  package init(_ thing: GatedThing, _ gate: Gate) {
    self.thing = thing
    self.gate = gate
  }

  /// `application freezes`; nil for anything else.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, let thing = GatedThing(rawValue: words[0]),
      let gate = Gate(rawValue: words[1])
    else { return nil }
    self.init(thing, gate)
  }

  package var text: String { "\(thing.rawValue) \(gate.rawValue)" }
}
