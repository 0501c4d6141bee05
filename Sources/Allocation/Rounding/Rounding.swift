package import Ledger

/// How exact targets become whole minor units, once, at the end.
package enum Rounding: Hashable, Sendable {
  /// Every target rounded down, the missing cents to the largest remainders. Within a cent of it.
  case largestRemainder
  /// Cent by cent to the largest weight/(2·cents + 1). A larger pot never cuts anybody.
  case sainteLague
  /// Down to a multiple of the step; what that leaves is unassigned.
  case down(to: Amount)

  package var name: String {
    switch self {
    case .largestRemainder: "largest-remainder"
    case .sainteLague: "sainte-lague"
    case .down: "step"
    }
  }

  /// The step of a rounding that has one.
  package var step: Amount? {
    switch self {
    case .largestRemainder, .sainteLague: nil
    case .down(let step): step
    }
  }

  /// Nil for an unknown name, and where a step is missing or not called for.
  package init?(name: String, step: Amount? = nil) {
    switch (name, step) {
    case ("largest-remainder", nil): self = .largestRemainder
    case ("sainte-lague", nil): self = .sainteLague
    case ("step", let step?): self = .down(to: step)
    default: return nil
    }
  }
}
