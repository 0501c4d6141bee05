/// What becomes of the money that a step leaves: a choice declared beforehand.
package enum RestUse: String, Sendable, CaseIterable {
  case nextRound = "next-round"
  case reserve
  /// A reserve for appeals: an upheld one never reduces another's award.
  case appeals
  /// Whole steps, one each, to those who lost most by rounding.
  case redistribute
}
