package import Ledger

extension Award {
  /// What may become of a part of an award.
  package enum Fate: Sendable { case released, paid, returned }

  /// Counts a sum towards what became of the award and of each of its sources, or takes it off again.
  package mutating func count(
    _ part: Sources, as fate: Fate, isUndone: Bool = false
  ) throws(LedgerRefusal) {
    let signed = isUndone ? try part.total.negated() : part.total
    switch fate {
    case .released:
      released = try released + signed
      try sources.count(part, towards: \.released, isUndone: isUndone)
    case .paid:
      paid = try paid + signed
      try sources.count(part, towards: \.paid, isUndone: isUndone)
    case .returned:
      returned = try returned + signed
      try sources.count(part, towards: \.returned, isUndone: isUndone)
    }
  }

  /// What of it donors designated: the part that child funds of its fund bear.
  package var designated: Amount { sources.awarded.designated(beside: fund) }
}
