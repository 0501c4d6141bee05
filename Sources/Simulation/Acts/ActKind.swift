/// A kind of act, and how often it is tried.
package struct ActKind: Sendable {
  /// What acts of a kind are about.
  enum Area: Sendable, CaseIterable {
    case giving, keeping, people, deciding, paying, accounts, hosting
  }

  package let command: String
  let weight: Int
  /// Nil where the books have nothing it could be done to.
  let make: @Sendable (Model, inout Chance) -> Act?
  private(set) var area = Area.giving

  init(
    _ command: String, _ weight: Int = 4, make: @escaping @Sendable (Model, inout Chance) -> Act?
  ) {
    self.command = command
    self.weight = weight
    self.make = make
  }

  package static let all: [ActKind] = [
    (Area.giving, receiving + importing + clearing + undoing),
    (.keeping, keeping + funds + custody), (.people, standing + people + voting),
    (.deciding, policies + meetings + keys + signing),
    (.paying, granting + allocating + awarding + deciding + paying + sending + terms + gates),
    (.accounts, accounts), (.hosting, hosting),
  ].flatMap { area, kinds in
    kinds.map { kind in
      var kind = kind
      kind.area = area
      return kind
    }
  }
}
