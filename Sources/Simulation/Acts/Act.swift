/// One command of a walk: what is typed, who may, what must come of it, and what the model then holds.
struct Act {
  typealias Effect = (inout Model, _ answered: [String]) -> Void

  let words: [String]
  /// What is in the file that the words name as `Act.file`.
  var input = ""
  /// The list whose last line names what was made, where the command itself doesn't.
  var madeIn: [String] = []
  /// The roles of which the actor needs one.
  let roles: Set<String>
  /// The members among whom the actor is found; nil for all who have such a role.
  let actors: Set<String>?
  /// The code with which it must be refused; nil when it must be done.
  let refusal: String?
  private let effect: Effect

  init(
    _ words: String..., roles: Set<String> = Act.treasurer, by actors: Set<String>? = nil,
    refusal: String? = nil, effect: @escaping Effect = { _, _ in }
  ) {
    self.init(words, roles: roles, by: actors, refusal: refusal, effect: effect)
  }

  init(
    _ words: [String], roles: Set<String> = Act.treasurer, by actors: Set<String>? = nil,
    refusal: String? = nil, effect: @escaping Effect = { _, _ in }
  ) {
    self.words = words
    self.roles = roles
    self.actors = actors
    self.refusal = refusal
    self.effect = effect
  }

  /// What the model holds once it is done: awards that waited for the money it freed have it.
  func apply(to model: inout Model, _ answered: [String]) {
    effect(&model, answered)
    model.serveWaiting()
  }

  /// Stands for the path of a file.
  static let file = "FILE"

  static let treasurer: Set = ["treasurer"]
  static let granting: Set = ["treasurer", "committee"]
  static let books: Set = ["treasurer", "administrator"]
  static let everybody: Set = ["treasurer", "committee", "auditor", "administrator"]
  static let anyWriter: Set = ["treasurer", "committee", "administrator"]
}

/// A kind of act, and how often it is tried.
struct ActKind: Sendable {
  let command: String
  let weight: Int
  /// Nil where the books have nothing it could be done to.
  let make: @Sendable (Model, inout Chance) -> Act?

  init(
    _ command: String, _ weight: Int = 4, make: @escaping @Sendable (Model, inout Chance) -> Act?
  ) {
    self.command = command
    self.weight = weight
    self.make = make
  }

  static let all =
    receiving + importing + clearing + undoing + keeping + granting + paying + standing
}

/// `1234` cents as `12.34`.
func euros(_ cents: Int) -> String {
  let (whole, rest) = (abs(cents) / 100, abs(cents) % 100)
  return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
