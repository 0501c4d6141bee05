/// What differs from run to run, by the names it has in a transcript: `<d1>` for the first donation's id.
struct Placeholders {
  private let folder: String
  private var names: [String: String] = [:]
  private var values: [String: String] = [:]
  private var counts: [String: Int] = [:]

  init(folder: String) {
    self.folder = folder
  }

  /// A word of a command line with the paths and ids it stands for.
  func given(_ word: String) -> String {
    var word = word
    for (name, value) in values where word.contains(name) {
      word = word.replacing(name, with: value)
    }
    if word.hasPrefix("./") { return folder + word.dropFirst(1) }
    return word.replacing("=./", with: "=\(folder)/")
  }

  /// What was printed, fit for a transcript.
  mutating func named(_ text: String) -> String {
    var text = text.replacing(folder + "/", with: "./").replacing(folder, with: ".")
    text = replace(/\b([a-z]):[0-9A-HJKMNP-TV-Z]{16}\b/, in: text) { String($0.dropLast(17)) }
    text = replace(/\bp:[0-9A-HJKMNP-TV-Z]{13}\b/, in: text) { _ in "p" }
    text = replace(/\bCA-G[0-9]+-[0-9A-HJKMNP-TV-Z]{4}\b/, in: text) { _ in "payout" }
    text = replaceCodes(in: text)
    text = replace(
      /\bcaisse\/[0-9a-f]{32}\+[0-9a-f]{8}\+[A-Za-z0-9+\/]{44}/, in: text
    ) { _ in "logkey" }
    text = replace(/\b[a-z0-9.\/-]+\+[0-9a-f]{8}\+[A-Za-z0-9+\/]{44}/, in: text) { _ in
      "witnesskey"
    }
    text = replace(/\bextra [A-Za-z0-9+\/=]{40,}/, in: text) { _ in "extra" }
    text = replace(/[A-Za-z0-9+\/]{102}==|[A-Za-z0-9+\/]{91}=/, in: text) { _ in "signature" }
    text = replace(/\bcaisse\/[0-9a-f]{32}\b/, in: text) { _ in "origin" }
    text = replace(/\b[0-9a-f]{64}\b/, in: text) { _ in "hash" }
    text = replace(/\b[0-9a-f]{32}\b/, in: text) { _ in "nonce" }
    text = replace(/[A-Za-z0-9+\/]{43}=/, in: text) { _ in "root" }
    return text.replacing(/\bprocess [0-9]+/, with: "process <number>")
  }

  private mutating func replace<Output>(
    _ pattern: Regex<Output>, in text: String, _ kind: (String) -> String
  ) -> String {
    var named = ""
    var rest = text[...]
    // To Unicode, the comma between two digits is inside a word: an id that ends in one has no end.
    let pattern = pattern.wordBoundaryKind(.simple)
    while let match = rest.firstMatch(of: pattern) {
      let value = String(rest[match.range])
      named += rest[..<match.range.lowerBound] + name(of: value, kind(value))
      rest = rest[match.range.upperBound...]
    }
    return named + rest
  }

  /// A document's copy is named by its id without the letter: `<x1.code>`.
  private mutating func replaceCodes(in text: String) -> String {
    var text = text
    for (id, name) in names where id.dropFirst().hasPrefix(":") {
      let code = String(id.dropFirst(2))
      let codeName = name.dropLast() + ".code>"
      values[String(codeName)] = code
      text = text.replacing(code, with: codeName)
    }
    return text
  }

  private mutating func name(of value: String, _ kind: String) -> String {
    if let name = names[value] { return name }
    counts[kind, default: 0] += 1
    let name = "<\(kind)\(counts[kind]!)>"
    names[value] = name
    values[name] = value
    return name
  }
}
