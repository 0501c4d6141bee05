/// What a walk is mostly about: within few steps it comes far there, and the rest still happens around it.
struct Emphasis {
  private let areas: Set<ActKind.Area>

  /// - Parameter flaw: what is to be noticed.
  init(_ chance: inout Chance, for flaw: Flaw? = nil) {
    let drawn = chance.pick(Self.all)!
    areas = flaw?.areas ?? drawn
  }

  /// How often a kind of act is tried beside the others.
  func weight(of kind: ActKind) -> Int {
    areas.contains(kind.area) ? kind.weight * 8 : kind.weight
  }

  /// Money out takes the longest way, from an application to what comes back of it.
  private static let all: [Set<ActKind.Area>] = [
    [.paying], [.paying], [.paying], [.paying, .accounts], [.paying, .giving],
    [.deciding, .paying], [.deciding], [.giving], [.giving, .keeping], [.hosting],
    [.people, .giving], Set(ActKind.Area.allCases),
  ]
}
