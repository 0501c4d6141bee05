/// A seeded walk over all commands in all roles, held after each step against the model.
package struct Walk {
  package struct Difference: Error, CustomStringConvertible {
    package let description: String
  }

  /// How many commands were done, refused for their rule, and refused for their actor's role.
  package struct Counts: Equatable {
    package var done: [String: Int] = [:]
    package var refused: [String: Int] = [:]
    package var notPermitted = 0

    package init() {}

    package mutating func add(_ other: Counts) {
      done.merge(other.done, uniquingKeysWith: +)
      refused.merge(other.refused, uniquingKeysWith: +)
      notPermitted += other.notPermitted
    }
  }

  private let caisse: Caisse
  private var chance: Chance
  private var model: Model
  private var said: [String] = []
  package private(set) var counts = Counts()

  /// - Parameters:
  ///   - folder: where opened books lie.
  ///   - flaw: what the model gets wrong on purpose.
  package init(seed: UInt64, in folder: String, flaw: Flaw? = nil) {
    caisse = Caisse(folder: folder)
    chance = Chance(seed: seed)
    model = Opening.model
    model.flaw = flaw
    model.minute = Opening.minutes
  }

  package mutating func run(steps: Int) throws {
    for step in 1...steps {
      try self.step()
      if step % 20 == 0 || step == steps { try verify() }
    }
  }

  private mutating func step() throws {
    model.minute += chance.below(90)
    let (kind, act) = nextAct()
    let able = model.members.filter { !$0.value.isDisjoint(with: act.roles) }.keys.sorted()
    let unable = model.members.keys.filter { !able.contains($0) }.sorted()
    if chance.happens(percent: 6), let member = chance.pick(unable) {
      try expect("role-missing", act, as: member)
      counts.notPermitted += 1
    } else {
      let member = chance.pick(able.filter { act.actors?.contains($0) ?? true })!
      try expect(act.refusal, act, as: member)
      counts.add(kind.command, isDone: act.refusal == nil)
    }
    try compare()
  }

  private mutating func nextAct() -> (ActKind, Act) {
    while true {
      let kind = ActKind.all[chance.index(weights: ActKind.all.map(\.weight))]
      if let act = kind.make(model, &chance) { return (kind, act) }
    }
  }

  /// Runs it; what must be refused leaves the model as it is.
  private mutating func expect(_ refusal: String?, _ act: Act, as member: String) throws {
    let answer = try caisse.run(act, as: member, at: model.minute)
    said.append("\(member) caisse \(act.words.joined(separator: " ")): \(answer.status)")
    guard let refusal else {
      guard answer.status == 0 else { throw difference("was refused: \(answer.errors)") }
      let made =
        act.madeIn.isEmpty
        ? answer.lines : try Reading(caisse, at: model.minute).last(of: act.madeIn)
      return act.apply(to: &model, made)
    }
    guard answer.status != 0 else { throw difference("was done, and not refused: \(refusal)") }
    guard answer.code == refusal else {
      throw difference("was not refused for \(refusal): \(answer.errors)")
    }
  }

  private func compare() throws {
    let books = Reading(caisse, at: model.minute)
    for fund in ["urgence", "eau", "general", "unassigned"] {
      for (name, expected) in model.figures(of: fund) {
        let found = try books.figures(of: fund)[name] ?? 0
        guard found == expected else {
          throw difference(
            "left \(name) of \(fund) at \(euros(found)), and not at \(euros(expected))")
        }
      }
    }
    for (code, award) in model.awards {
      let found = try books.awards[code]
      guard found == award.state else {
        throw difference("left \(code) \(found ?? "unknown"), and not \(award.state)")
      }
    }
    for (code, payout) in model.payouts {
      let found = try books.payouts[code]
      guard found == payout.state else {
        throw difference("left \(code) \(found ?? "unknown"), and not \(payout.state)")
      }
    }
    let checked = caisse.run(["check"], as: "m:1", at: model.minute)
    guard checked.status == 0 else { throw difference("broke a check: \(checked.output)") }
  }

  /// The journal, replayed, gives the same tables.
  private func verify() throws {
    let answer = caisse.run(["audit", "verify"], as: "m:1", at: model.minute)
    guard answer.status == 0 else {
      throw difference("left books that don't verify: \(answer.output)\(answer.errors)")
    }
  }

  private func difference(_ words: String) -> Difference {
    let before = said.dropLast().map { "  \($0)" }.joined(separator: "\n")
    return Difference(description: "\(before)\n\(said.last ?? "") \(words)")
  }
}

extension Walk.Counts {
  fileprivate mutating func add(_ command: String, isDone: Bool) {
    if isDone { done[command, default: 0] += 1 } else { refused[command, default: 0] += 1 }
  }
}
