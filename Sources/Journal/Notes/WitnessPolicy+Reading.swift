extension WitnessPolicy {
  /// Reads a file: one thing a line, `#` before what is for people. Addresses after a key are passed over.
  package init(text: String) throws(WitnessPolicyRefusal) {
    var hasQuorum = false
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      func refusal(_ reason: WitnessPolicyRefusal.Reason) -> WitnessPolicyRefusal {
        WitnessPolicyRefusal(line: number, reason: reason)
      }
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      do throws(Problem) {
        switch first {
        case "log": try addLog(words)
        case "witness": try addWitness(words)
        case "group": try addGroup(words)
        case "quorum":
          if hasQuorum { throw Problem(.quorumTwice) }
          try setQuorum(words)
          hasQuorum = true
        default: throw Problem(.unknownWord(first))
        }
      } catch { throw refusal(error.reason) }
    }
    guard hasQuorum else { throw WitnessPolicyRefusal(line: number, reason: .quorumMissing) }
  }

  private struct Problem: Error {
    let reason: WitnessPolicyRefusal.Reason
    init(_ reason: WitnessPolicyRefusal.Reason) { self.reason = reason }
  }

  private static func key(_ text: String, _ kind: NoteKey.Kind) throws(Problem) -> NoteKey {
    do throws(NoteRefusal) {
      let key = try NoteKey(text: text)
      guard key.kind == kind else { throw NoteRefusal.notAKey(.kind) }
      return key
    } catch { throw Problem(error == .notAKey(.kind) ? .kind : .key(error)) }
  }

  private mutating func addLog(_ words: [String]) throws(Problem) {
    guard (2...3).contains(words.count) else { throw Problem(.form("log <key>")) }
    logs.append(try Self.key(words[1], .note))
  }

  private mutating func addWitness(_ words: [String]) throws(Problem) {
    guard (3...4).contains(words.count) else { throw Problem(.form("witness <name> <key>")) }
    let key = try Self.key(words[2], .cosignature)
    guard !names.values.contains(key) else { throw Problem(.nameTwice(key.name)) }
    try add(words[1])
    names[words[1]] = key
  }

  private mutating func addGroup(_ words: [String]) throws(Problem) {
    guard words.count > 3 else { throw Problem(.form("group <name> <number> <witness or group>…")) }
    let members = Array(words[3...])
    if let unknown = members.first(where: { !order.contains($0) }) {
      throw Problem(.unknownName(unknown))
    }
    if let twice = members.indices.first(where: { members[..<$0].contains(members[$0]) }) {
      throw Problem(.nameTwice(members[twice]))
    }
    guard let threshold = Self.threshold(words[2], of: members.count) else {
      throw Problem(.threshold(words[2]))
    }
    try add(words[1])
    groups[words[1]] = Group(threshold: threshold, members: members)
  }

  private static func threshold(_ word: String, of count: Int) -> Int? {
    switch word {
    case "any": 1
    case "all": count
    default: Int(word).flatMap { (1...count).contains($0) && String($0) == word ? $0 : nil }
    }
  }

  private mutating func setQuorum(_ words: [String]) throws(Problem) {
    guard words.count == 2 else { throw Problem(.form("quorum <witness or group>, or none")) }
    guard words[1] != "none" else { return }
    guard order.contains(words[1]) else { throw Problem(.unknownName(words[1])) }
    quorum = words[1]
  }

  private mutating func add(_ name: String) throws(Problem) {
    guard name != "none", !order.contains(name) else { throw Problem(.nameTwice(name)) }
    order.append(name)
  }

  /// The lines that say the same, without words for people.
  package var lines: [String] {
    logs.map { "log \($0.text)" }
      + order.map { name in
        if let key = names[name] { return "witness \(name) \(key.text)" }
        let group = groups[name]!
        return "group \(name) \(group.threshold) \(group.members.joined(separator: " "))"
      } + ["quorum \(quorum ?? "none")"]
  }
}
