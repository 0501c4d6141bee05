/// One command of a walk: what is typed, who may, what must come of it, and what the model then holds.
struct Act {
  typealias Effect = (inout Model, _ answered: [String]) -> Void

  /// How a member who has a key backs what they do here, and the code with which it is refused unsigned.
  enum Signing: String {
    case act = "act-unsigned"
    case approval = "approval-unsigned"
  }

  let words: [String]
  /// What is in the file that the words name as `Act.file`.
  var input = ""
  /// The command whose answer is in that file instead.
  var asked: [String] = []
  /// The list whose last line names what was made, where the command itself doesn't.
  var madeIn: [String] = []
  /// Whether it makes a file beside the books, which is never written over: run again, it says that it is
  /// there.
  var makesFile = false
  /// The roles of which the actor needs one.
  let roles: Set<String>
  /// Members who may without one.
  var exempt: Set<String> = []
  /// The members among whom the actor is found; nil for all who have such a role.
  let actors: Set<String>?
  /// The code with which it must be refused; nil when it must be done.
  let refusal: String?
  /// Nil where a name is enough from everybody.
  var signing: Signing?
  /// What a member signs elsewhere, into the file that the words name.
  var message: [String] = []
  private let effect: Effect

  init(
    _ words: String..., roles: Set<String> = Act.treasurer, by actors: Set<String>? = nil,
    refusal: String? = nil, signing: Signing? = nil, effect: @escaping Effect = { _, _ in }
  ) {
    self.init(
      words, roles: roles, by: actors, refusal: refusal, signing: signing, effect: effect)
  }

  init(
    _ words: [String], roles: Set<String> = Act.treasurer, by actors: Set<String>? = nil,
    refusal: String? = nil, signing: Signing? = nil, effect: @escaping Effect = { _, _ in }
  ) {
    self.words = words
    self.roles = roles
    self.actors = actors
    self.refusal = refusal
    self.signing = signing
    self.effect = effect
  }

  /// What the model holds once it is done: those who waited for the money it moved have it.
  func apply(to model: inout Model, _ answered: [String]) {
    effect(&model, answered)
    model.serve()
  }

  /// Stands for the path of a file.
  static let file = "FILE"

  /// Stands for the path of a copy of the books.
  static func copy(_ name: String) -> String { "COPY " + name }

  /// Stands for the path of a package for a successor.
  static func package(_ name: String) -> String { "PACKAGE " + name }

  /// Stands for the path of the file with the passphrase.
  static let passphrase = "PASSPHRASE"

  /// Stands for the path of a member's private key.
  static func key(of member: String) -> String { "KEY " + member }

  /// Stands for the line of a member's public key.
  static func keyLine(of member: String) -> String { "LINE " + member }

  static let treasurer: Set = ["treasurer"]
  static let committee: Set = ["committee"]
  static let administrator: Set = ["administrator"]
  static let granting: Set = ["treasurer", "committee"]
  static let books: Set = ["treasurer", "administrator"]
  static let everybody: Set = ["treasurer", "committee", "auditor", "administrator"]
  static let anyWriter: Set = ["treasurer", "committee", "administrator"]
}

/// `1234` cents as `12.34`.
func euros(_ cents: Int) -> String {
  let (whole, rest) = (abs(cents) / 100, abs(cents) % 100)
  return "\(cents < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
