package import Keeping
package import Ledger

/// One line of the arithmetic that leads to a share: what is said, and the exact number.
package struct ArithmeticStep: Hashable, Sendable {
  /// What a line is about; it names the line for programs, and is worded for people.
  package enum Subject: String, Sendable {
    case pot, reserve, part, level, loss, weight
    case ballots
    case ballotsForIt = "ballots_for_it"
    case slice
    case votedScore = "voted_score"
    case phantoms
    case match
    case levelTimesWeight = "level_times_weight"
    case start, designated, least, most, target
    case roundedDown = "rounded_down"
    case addedByRounding = "added_by_rounding"
    case heldTopUp = "held_top_up"
    case share
    case potForAnything = "pot_for_anything"
    case potForAll = "pot_for_all"
  }

  package enum Value: Hashable, Sendable {
    case amount(Amount)
    /// Minor units, or minor units for one unit of weight, as an exact fraction.
    case exact(String)
    case count(Int64)
  }

  package let subject: Subject
  package let value: Value

  package func words(in language: Language) -> String {
    switch language {
    case .french: subject.french
    case .english: subject.english
    }
  }
}

extension AllocationReceipt {
  /// How the share at this place comes about, in the order in which it is reckoned.
  package func arithmetic(ofShareAt place: Int) -> [ArithmeticStep] {
    let share = shares[place]
    let part = part(of: share)
    var steps: [ArithmeticStep] = []
    func add(_ subject: ArithmeticStep.Subject, _ value: ArithmeticStep.Value) {
      steps.append(ArithmeticStep(subject: subject, value: value))
    }
    func add(_ subject: ArithmeticStep.Subject, positive amount: Amount) {
      if amount.isPositive { add(subject, .amount(amount)) }
    }
    add(.pot, .amount(pot.amount))
    add(.reserve, positive: reserve)
    if part.scope != .all { add(.part, .amount(part.pot)) }
    if let hearing, let voice = share.request.voice {
      add(.ballots, .count(Int64(hearing.voices.ballots.count)))
      add(.ballotsForIt, .count(Int64(voice.ballots)))
      if let slices = hearing.slices { add(.slice, .exact(slices.slice.description)) }
      if parameters.scores != nil, let score = share.request.score {
        add(.votedScore, .exact(score.description))
      }
      if let t = hearing.phantoms { add(.phantoms, .exact(t.description)) }
      if case .quadratic = parameters.rule { add(.match, .amount(voice.most)) }
    }
    if let level = part.level {
      add(part.isLoss ? .loss : .level, .exact(level.description))
      if parameters.rule.isByWeight {
        add(.weight, .count(share.weight))
        add(.levelTimesWeight, .exact(level.times(share.weight)))
      }
    }
    add(.start, positive: share.start)
    add(.designated, positive: share.designated)
    let kept = Amount(minorUnits: share.request.kept(with: share.designated.minorUnits))
    add(.least, positive: max(kept, min(parameters.floor, share.request.cap)))
    add(.most, .amount(share.request.cap))
    add(.target, .exact(share.target.description))
    add(.roundedDown, .amount(share.target.whole))
    if share.oddCents != 0 { add(.addedByRounding, .count(share.oddCents)) }
    add(.heldTopUp, positive: share.heldTopUp)
    add(.share, .amount(share.amount))
    if let needed = potsNeeded?[place] {
      add(.potForAnything, .amount(needed.forAnything))
      add(.potForAll, .amount(needed.forAll))
    }
    return steps
  }
}

extension Fraction {
  /// The exact product with a weight, in lowest terms.
  fileprivate func times(_ weight: Int64) -> String {
    let divisor = greatestCommonDivisor(weight.magnitude, denominator)
    return "\(product(numerator, weight.magnitude / divisor))/\(denominator / divisor)"
  }
}

extension ArithmeticStep.Subject {
  fileprivate var english: String {
    switch self {
    case .pot: "The pot"
    case .ballots: "The ballots"
    case .ballotsForIt: "Those that count for it"
    case .slice: "The slice of each ballot, in minor units"
    case .votedScore: "Its score of theirs"
    case .phantoms: "The t at which the medians use up a budget, in the unit of ballots"
    case .match: "Its match"
    case .reserve: "less what is set aside"
    case .part: "of which its part shares"
    case .level: "The level at which the pot is used up, for one unit of weight"
    case .loss: "What everyone goes without, so that the pot is used up"
    case .weight: "Its weight"
    case .levelTimesWeight: "Level × weight"
    case .start: "Given before the level counts"
    case .designated: "Given by donors for it"
    case .least: "It keeps at least"
    case .most: "It may get at most"
    case .target: "The exact target, in minor units"
    case .roundedDown: "Rounded down"
    case .addedByRounding: "Added by rounding, in minor units"
    case .heldTopUp: "A top-up left for later"
    case .share: "The share"
    case .potForAnything: "It gets anything from a pot of"
    case .potForAll: "It gets all from a pot of"
    }
  }

  fileprivate var french: String {
    switch self {
    case .pot: "L’enveloppe"
    case .ballots: "Les bulletins"
    case .ballotsForIt: "Ceux qui comptent pour elle"
    case .slice: "La tranche de chaque bulletin, en unités mineures"
    case .votedScore: "Sa note, faite des leurs"
    case .phantoms: "Le t auquel les médianes épuisent un budget, dans l’unité des bulletins"
    case .match: "Son abondement"
    case .reserve: "moins ce qui est mis de côté"
    case .part: "dont sa part a à partager"
    case .level: "Le niveau qui épuise l’enveloppe, pour une unité de poids"
    case .loss: "Ce à quoi chacun renonce, pour que l’enveloppe suffise"
    case .weight: "Son poids"
    case .levelTimesWeight: "Niveau × poids"
    case .start: "Donné avant que le niveau compte"
    case .designated: "Destiné à elle par les donateurs"
    case .least: "Elle garde au moins"
    case .most: "Elle peut recevoir au plus"
    case .target: "La cible exacte, en unités mineures"
    case .roundedDown: "Arrondie vers le bas"
    case .addedByRounding: "Ajouté par l’arrondi, en unités mineures"
    case .heldTopUp: "Un complément laissé pour plus tard"
    case .share: "La part"
    case .potForAnything: "Elle reçoit quelque chose à partir d’une enveloppe de"
    case .potForAll: "Elle reçoit tout à partir d’une enveloppe de"
    }
  }
}
