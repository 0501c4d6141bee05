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
    (.keeping, keeping), (.people, standing + people + voting),
    (.deciding, policies + meetings + keys + signing),
    (.paying, granting + awarding + deciding + paying + sending + terms + gates),
    (.accounts, accounts), (.hosting, hosting),
  ].flatMap { area, kinds in
    kinds.map { kind in
      var kind = kind
      kind.area = area
      return kind
    }
  }

  /// Commands that no act takes, each with the reason.
  package static let untaken = [
    "books open-balances": "books are opened once: every walk begins with it",
    "books copy make": "files beside the books, which are as they were",
    "books copy destroyed": "files beside the books, which are as they were",
    "account role": "accounts of books from before their roles, which a walk can't open",
    "fund agreement": "grant funds, which the model has not",
    "fund guarantee": "what funds give each other for shortfalls, which the model has not",
    "donor retention apply": "what is years old, and walks last months",
    "audit policy": "witnesses outside the books",
    "audit key rotate": "the log's key, which signs beside the books",
    "audit key replace": "the log's key, lost",
    "audit restore": "older copies of the books",
  ]
}
