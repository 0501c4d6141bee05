package import Journal

/// Why money of a fund moves by hand: a decision or an award, by its reference, or a cost of a class
/// that the fund's ceilings allow (`domain.md` 4, rule 16).
package enum Cause: Equatable, Sendable {
  case decision(String)
  case award(String)
  case cost(CostClass)

  package var costClass: CostClass? {
    if case .cost(let costClass) = self { costClass } else { nil }
  }

  /// `decision PV-12`, `award CA-G12-7K2Q`, `cost travel`.
  package var text: String {
    switch self {
    case .decision(let reference): "decision \(reference)"
    case .award(let reference): "award \(reference)"
    case .cost(let costClass): "cost \(costClass.rawValue)"
    }
  }

  package init?(text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let word = String(text[text.index(after: space)...])
    switch text[..<space] {
    case "decision" where ReferenceForm.admits(word): self = .decision(word)
    case "award" where ReferenceForm.admits(word): self = .award(word)
    case "cost":
      guard let costClass = CostClass(rawValue: word) else { return nil }
      self = .cost(costClass)
    default: return nil
    }
  }
}

extension CanonicalWriter {
  package mutating func cause(_ key: StaticString, _ cause: Cause?) {
    optionalString(key, cause?.text)
  }
}

extension CanonicalReader {
  package mutating func optionalCause(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Cause? {
    guard let text = try optionalString(key) else { return nil }
    guard let cause = Cause(text: text) else { throw invalidValue(key) }
    return cause
  }
}
