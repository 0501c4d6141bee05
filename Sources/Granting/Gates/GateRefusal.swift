package import Council

/// Why a gate lets nothing through, or can't be answered so.
package enum GateRefusal: Error, Equatable, Sendable {
  /// Nobody has answered yet.
  case unanswered(Gate, [GateSubject])
  /// Something was found, and the committee has given no reason to go on.
  case closed(Gate, [GateSubject])
  /// Something was found before, which the committee decides about.
  case foundBefore(Gate, GateSubject)
  case nothingFound(Gate, GateSubject)
  case ownAnswer(MemberCode, Gate, GateSubject)
  case noSubject
}
