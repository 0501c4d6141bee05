/// A seeded walk over all commands in all roles, held after each step against the model.
package struct Walk {
  package struct Difference: Error, CustomStringConvertible {
    package let description: String
  }

  private let caisse: Caisse
  /// `caisse` as a program of its own, to be killed; without it no walk is interrupted.
  private let program: [String]
  private var chance: Chance
  private var model: Model
  private var names = Names()
  private let emphasis: Emphasis
  private var said: [String] = []
  /// What the statements last said, so that those are asked first that must say something else now.
  private var figures: [String: [String: Int]] = [:]
  /// The same of lists and the states they say.
  private var states: [String: [String: String]] = [:]
  package private(set) var counts = WalkCounts()

  /// - Parameters:
  ///   - folder: where opened books lie.
  ///   - program: the words by which a shell runs `caisse`, before its arguments.
  ///   - flaw: what the model gets wrong on purpose.
  package init(
    seed: UInt64, in folder: String, program: [String] = [], flaw: Flaw? = nil
  ) {
    caisse = Caisse(folder: folder)
    self.program = program
    chance = Chance(seed: seed)
    emphasis = Emphasis(&chance, for: flaw)
    model = Opening.model
    model.flaw = flaw
    model.minute = Opening.minutes
  }

  package mutating func run(steps: Int) throws {
    for step in 1...steps {
      try self.step()
      if chance.happens(percent: 4) || step == steps { try verify() }
    }
  }

  private mutating func step() throws {
    model.minute += chance.happens(percent: 2) ? 1440 * (1 + chance.below(3)) : chance.below(90)
    model.act += 1
    let (kind, act) = nextAct()
    let able = model.members.filter { code, roles in
      !roles.isDisjoint(with: act.roles) || act.exempt.contains(code)
    }.keys.sorted()
    let unable = model.members.keys.filter { !able.contains($0) }.sorted()
    if chance.happens(percent: 5), let member = chance.pick(unable) {
      try expect("role-missing", act.words, of: act, as: member)
      counts.notPermitted += 1
    } else {
      let member = chance.pick(able.filter { act.actors?.contains($0) ?? true })!
      try take(act, of: kind, as: member)
    }
    try compare()
  }

  private mutating func nextAct() -> (ActKind, Act) {
    let weights = ActKind.all.map(emphasis.weight)
    while true {
      let kind = ActKind.all[chance.index(weights: weights)]
      if let act = kind.make(model, &chance) { return (kind, act) }
    }
  }

  /// Who has a key signs, or now and then forgets to.
  private mutating func take(_ act: Act, of kind: ActKind, as member: String) throws {
    guard let signing = act.signing, model.signers.contains(member) else {
      return try take(act, act.words, of: kind, as: member)
    }
    if act.refusal == nil, chance.happens(percent: 15) {
      try expect(signing.rawValue, act.words, of: act, as: member)
      return counts.add(kind.command, isDone: false)
    }
    try take(act, act.words + ["--key-file", Act.key(of: member)], of: kind, as: member)
  }

  private mutating func take(
    _ act: Act, _ words: [String], of kind: ActKind, as member: String
  ) throws {
    let isInterrupted = !program.isEmpty && act.refusal == nil && chance.happens(percent: 3)
    let interrupted = isInterrupted ? try interrupt(words, of: act, as: member) : nil
    defer { interrupted?.remove() }
    try expect(act.refusal, words, of: act, as: member)
    counts.add(kind.command, isDone: act.refusal == nil)
    if let interrupted { try compareFigures(of: model.funds, in: interrupted) }
  }

  /// Runs it; what must be refused leaves the model as it is.
  private mutating func expect(
    _ refusal: String?, _ words: [String], of act: Act, as member: String
  ) throws {
    said.append("\(member) caisse \(words.joined(separator: " "))")
    let answer = caisse.run(try written(words, of: act, for: caisse), as: member, at: model.minute)
    said[said.count - 1] += ": \(answer.status)"
    guard let refusal else {
      guard answer.status == 0 else { throw difference("was refused: \(answer.errors)") }
      let made =
        act.madeIn.isEmpty
        ? answer.lines : try Reading(caisse, at: model.minute).last(of: act.madeIn)
      return act.apply(to: &model, made.map { names.name(for: $0) })
    }
    guard answer.status != 0 else { throw difference("was done, and not refused: \(refusal)") }
    guard answer.code == refusal else {
      throw difference("was not refused for \(refusal): \(answer.errors)")
    }
  }

  /// The words as they are typed, with the files they name in their places.
  private func written(_ words: [String], of act: Act, for caisse: Caisse) throws -> [String] {
    if !act.input.isEmpty { try caisse.write(act.input) }
    if !act.asked.isEmpty {
      try caisse.write(caisse.run(act.asked, as: "m:1", at: model.minute).output)
    }
    if !act.message.isEmpty {
      try caisse.signElsewhere(typed(act.message, for: caisse), at: model.minute)
    }
    return try typed(words, for: caisse)
  }

  private func typed(_ words: [String], for caisse: Caisse) throws -> [String] {
    try words.map { word in try caisse.place(of: word) ?? names.given(inside: word) }
  }

  /// Runs it on a copy of the books, kills it in the midst and opens the copy again: it is sound, and the
  /// same command then completes it.
  private mutating func interrupt(
    _ words: [String], of act: Act, as member: String
  ) throws -> Caisse {
    let copy = try caisse.copied(to: caisse.folder + "-copy")
    let words = try written(words, of: act, for: copy) + ["--once", "step-\(said.count)"]
    try copy.runKilled(
      words, as: member, at: model.minute, by: program,
      afterMicroseconds: chance.below(60_000))
    said.append("\(member) caisse \(words.joined(separator: " ")): killed")
    try verify(copy)
    let answer = copy.run(words, as: member, at: model.minute)
    guard answer.status == 0 || act.makesFile && answer.code == "output-exists" else {
      throw difference("can't be completed once it was killed: \(answer.errors)")
    }
    for path in words where path.hasSuffix(".caisse") { try verify(copy, books: path) }
    counts.killed += 1
    return copy
  }
}

extension Walk {
  /// After every step: what must say something else now, one thing that may not have changed in turn, and
  /// the named checks.
  private mutating func compare() throws {
    let (funds, lists) = (model.funds, model.states)
    let changedFunds = funds.filter { figures[$0] != model.figures(of: $0) }
    let changedLists = lists.keys.filter { states[$0] != lists[$0] }
    try compareFigures(of: changedFunds + [funds[model.act % funds.count]], in: caisse)
    try compareStates(in: changedLists)
    if model.act % 4 == 0 { try compareStates(in: [Model.lists[model.act / 4 % 5].noun]) }
    for fund in changedFunds { figures[fund] = model.figures(of: fund) }
    states = lists
    let found = try Reading(caisse, at: model.minute).findings
    guard found == model.findings else {
      throw difference("left checks with \(found.sorted()), and not \(model.findings.sorted())")
    }
  }

  private func compareFigures(of funds: [String], in caisse: Caisse) throws {
    let books = Reading(caisse, at: model.minute)
    for fund in funds {
      let figures = try books.figures(of: fund)
      for (name, expected) in model.figures(of: fund) where figures[name] ?? 0 != expected {
        throw difference(
          "left \(name) of \(fund) at \(euros(figures[name] ?? 0)), and not at \(euros(expected))")
      }
    }
  }

  private func compareStates(in nouns: [String]) throws {
    let books = Reading(caisse, at: model.minute)
    for (noun, column) in Model.lists where nouns.contains(noun) {
      let found = try books.states(noun, column: column)
      for (name, state) in model.states[noun]! where found[names.given(name)] != state {
        throw difference(
          "left \(name) \(found[names.given(name)] ?? "unknown"), and not \(state)")
      }
    }
  }

  /// All of the books at once; and the journal, replayed, gives the same tables.
  private func verify() throws {
    try compareFigures(of: model.funds, in: caisse)
    try compareStates(in: Model.lists.map(\.noun))
    try verify(caisse)
  }

  private func verify(_ caisse: Caisse, books: String? = nil) throws {
    let words = ["audit", "verify"] + (books.map { ["--books", $0] } ?? [])
    let answer = caisse.run(words, as: "m:1", at: model.minute)
    guard answer.status == 0 else {
      throw difference("left books that don't verify: \(answer.output)\(answer.errors)")
    }
  }

  private func difference(_ words: String) -> Difference {
    let before = said.dropLast().map { "  \($0)" }.joined(separator: "\n")
    return Difference(description: "\(before)\n\(said.last ?? "") \(words)")
  }
}
