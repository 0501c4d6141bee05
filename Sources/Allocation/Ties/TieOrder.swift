/// The one total order of a round, fixed before the result is known and used wherever equals differ.
package struct TieOrder: Hashable, Sendable {
  /// Looked at in turn before the last word is asked.
  package let criteria: [Criterion]
  package let last: Last

  package enum Criterion: String, Sendable, CaseIterable {
    case largerRequest = "larger-request"
    case smallerRequest = "smaller-request"
    case higherScore = "higher-score"
    /// The cheaper project first; among requests, the smaller one.
    case cost
    /// What more ballots support first; among requests, what more people approve of.
    case approvals
  }

  /// What decides between any two applications.
  package enum Last: Hashable, Sendable {
    /// The codes, byte by byte.
    case code
    /// Ascending SHA-256(seed ‖ code), the seed announced beforehand.
    case draw(seed: String)
  }

  package init(criteria: [Criterion] = [], last: Last) {
    self.criteria = criteria
    self.last = last
  }

  package static let code = TieOrder(last: .code)

  package static func draw(seed: String) -> TieOrder {
    TieOrder(last: .draw(seed: seed))
  }
}

extension TieOrder: CustomStringConvertible {
  /// `larger-request,draw:2024-06-12`: criteria, then `code` or `draw:` and the seed.
  package var description: String {
    let word =
      switch last {
      case .code: "code"
      case .draw(let seed): "draw:\(seed)"
      }
    return (criteria.map(\.rawValue) + [word]).joined(separator: ",")
  }

  /// Reads the same; nil for an unknown or repeated criterion, an empty seed, and an order without
  /// a last word.
  package init?(_ text: String) {
    var criteria: [Criterion] = []
    var rest = text[...]
    while let comma = rest.firstIndex(of: ","),
      let criterion = Criterion(rawValue: String(rest[..<comma]))
    {
      guard !criteria.contains(criterion) else { return nil }
      criteria.append(criterion)
      rest = rest[rest.index(after: comma)...]
    }
    if rest == "code" {
      self.init(criteria: criteria, last: .code)
    } else if rest.hasPrefix("draw:"), rest.count > 5 {
      self.init(criteria: criteria, last: .draw(seed: String(rest.dropFirst(5))))
    } else {
      return nil
    }
  }
}
