import Council
import Ledger
import Mobilisation

/// Who decides, and how: keys, interests, one signature each over the whole allocation.
extension DemoStory {
  /// m:2 to m:6 are the committee. Everybody has a key, which m:1 hears from them.
  func gatherMembers() throws {
    try run.run("member", "enrol", "--name", "Noa Lanvert", "--role", "committee")
    run.tell("From now on nobody enrols alone: another member countersigns.")
    for (name, roles) in [
      ("Salomé Quintard", "committee"),
      ("Idris Belloc", "committee,treasurer"), ("Maud Terrac", "committee"),
      ("Yanis Courbet", "committee"), ("Aurèle Montfort", "auditor"),
    ] {
      try run.run(
        "member", "enrol", "--name", name, "--role", roles, "--countersigned-by", "m:2")
    }
    run.tell("Each has a key as ssh-keygen makes them; these are in the folder keys.")
    try keys.make(for: 1...6)
    try run.run("member", "key", "add", "m:1", "--key-file", keys.path(of: "m:1"))
    for member in Self.committee {
      try run.run(
        "member", "key", "add", member, "--key-file", keys.path(of: member),
        "--heard-key-file", keys.path(of: "m:1"), showing: 1)
    }
  }

  /// Before anybody sees what is in the applications.
  func declareInterests() throws {
    for member in ["m:2", "m:3", "m:6"] {
      try run.run(
        "interest", "declare", "--none", "--round", ModelCase.round, "--key-file",
        keys.path(of: member), by: member, showing: 1)
    }
    for (member, applications, kind) in [("m:4", "G12", "leader"), ("m:5", "G3,G20", "family")] {
      try run.run(
        "interest", "declare", "--none-except", applications, "--kind", kind, "--round",
        ModelCase.round, "--key-file", keys.path(of: member), by: member, showing: 1)
    }
  }

  func decide() throws -> String {
    run.chapter("The committee decides: five signatures over thirty lines, each tallied by itself")
    run.on(day(7, 8))
    let allocation = try run.run(
      "allocation", "propose", "--round", ModelCase.round, "--rule", "equal", "--pot",
      euros(ModelCase.awarded), showing: 1)[0]
    try run.run("allocation", "show", allocation, "--format", "text", showing: 8)
    try run.run("award", "propose", "--allocation", allocation, showing: 1)
    for member in Self.committee where member != Self.absent {
      try run.run(
        ["approval", "give", "--allocation", allocation, "--decision", "for"]
          + Self.otherwise(member) + ["--key-file", keys.path(of: member)], by: member)
    }
    try hearAbsent(allocation)
    try run.run(
      "approval", "tally", "--allocation", allocation, "--format", "csv", by: "m:7", showing: 4)
    try run.run("award", "decide", "--allocation", allocation, showing: 5)
    run.on(day(7, 9))
    try run.run("award", "notify", "--allocation", allocation, showing: 2)
    try figures()
    return allocation
  }

  private static let absent = "m:6"

  /// Who is elsewhere gets a message, signs it as ssh-keygen does, and sends it back.
  private func hearAbsent(_ allocation: String) throws {
    let message = path("\(Self.absent.filter { $0 != ":" }).message")
    try run.run(
      ["approval", "message", "--allocation", allocation, "--decision", "for"]
        + Self.otherwise(Self.absent) + ["-o", message], by: Self.absent)
    try keys.sign(ApprovalMessage.self, message, for: Self.absent, in: origin())
    run.tell("\(Self.absent) is elsewhere, signs it there, and sends \(message).sig back.")
    try run.run("approval", "import", message)
  }

  /// The lines on which a member thinks otherwise than on the rest.
  private static func otherwise(_ member: String) -> [String] {
    switch member {
    case "m:3": ["--abstain", "G25"]
    case "m:6": ["--against", "G27"]
    default: []
    }
  }
}
