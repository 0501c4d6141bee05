/// What becomes of the minimum that an application named.
package enum MinimumPolicy: Hashable, Sendable {
  /// Shares may stay below it, and say so.
  case ignore
  /// Those whose minimum the level can't reach get nothing; funds as many as the rule can.
  case dropBelow
  /// Minimums are served first, in the order of ties, and the rest is shared above them.
  case first(onMisfit: Misfit)

  /// How to go on after a minimum that no longer fits.
  package enum Misfit: String, Sendable, CaseIterable { case skip, stop }

  package var name: String {
    switch self {
    case .ignore: "ignore"
    case .dropBelow: "drop-below-minimum"
    case .first(.skip): "minimum-first"
    case .first(.stop): "minimum-first-stop"
    }
  }

  package init?(name: String) {
    let all: [MinimumPolicy] = [
      .ignore, .dropBelow, .first(onMisfit: .skip), .first(onMisfit: .stop),
    ]
    guard let policy = all.first(where: { $0.name == name }) else { return nil }
    self = policy
  }
}
