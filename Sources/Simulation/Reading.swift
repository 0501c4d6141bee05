/// What the books say, read through their own commands.
final class Reading {
  private let caisse: Caisse
  private let minute: Int
  private var statements: [String: [String: Int]] = [:]
  private var lists: [String: [String: String]] = [:]

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  init(_ caisse: Caisse, at minute: Int) {
    self.caisse = caisse
    self.minute = minute
  }

  /// A fund's figures and the balances of its money, in cents.
  func figures(of fund: String) throws -> [String: Int] {
    if let known = statements[fund] { return known }
    var figures: [String: Int] = [:]
    for row in try rows("statement", "fund", fund) {
      if row.count == 2, let cents = Self.cents(row[1]) { figures[row[0]] = cents }
      if row.count == 5, let cents = Self.cents(row[4]) { figures[row[0] + "/money"] = cents }
    }
    statements[fund] = figures
    return figures
  }

  /// The last line of a list.
  func last(of list: [String]) throws -> [String] { try rows(list).last ?? [] }

  /// What a list says of each thing in one of its columns, by its name.
  func states(_ noun: String, column: Int) throws -> [String: String] {
    if let known = lists[noun] { return known }
    var states: [String: String] = [:]
    for row in try rows(noun, "list") where row.count > column { states[row[0]] = row[column] }
    lists[noun] = states
    return states
  }

  /// The names of the checks that found something.
  var findings: Set<String> {
    get throws {
      let answer = caisse.run(["check", "--format", "csv"], as: "m:1", at: minute)
      guard [0, 1].contains(answer.status), answer.code == nil else {
        throw Unreadable(description: "check: \(answer.errors)")
      }
      return Set(cells(of: answer).dropFirst().compactMap(\.first))
    }
  }

  private func rows(_ words: String...) throws -> [[String]] { try rows(words) }

  private func rows(_ words: [String]) throws -> [[String]] {
    let answer = caisse.run(words + ["--format", "csv"], as: "m:1", at: minute)
    guard answer.status == 0 else {
      throw Unreadable(description: "\(words.joined(separator: " ")): \(answer.errors)")
    }
    return cells(of: answer)
  }

  private func cells(of answer: Caisse.Answer) -> [[String]] {
    answer.output.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// `-12.34` as -1234; nil for what is no sum.
  private static func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[1].utf8.count == 2, let whole = Int(parts[0]),
      let rest = Int(parts[1])
    else { return nil }
    return text.hasPrefix("-") ? whole * 100 - rest : whole * 100 + rest
  }
}

extension Model {
  /// The lists that say a state of each thing, and in which column.
  static let lists = [("award", 8), ("payout", 4), ("policy", 1), ("meeting", 4), ("hosted", 3)]
    .map { (noun: $0, column: $1) }

  /// What these must say.
  var states: [String: [String: String]] {
    [
      "award": awards.mapValues(\.state), "payout": payouts.mapValues(\.state),
      "policy": proposals.mapValues(\.state), "hosted": projects.mapValues(\.state),
      "meeting": meetings.mapValues { $0.state(on: day) },
    ]
  }

  /// What the statement of a fund must show.
  func figures(of fund: String) -> [String: Int] {
    let held = promises[fund] ?? [:]
    let names = [
      "free", "reserve", "reserved", "payable", "paid", "refunded", "held", "lost", "cleared",
      "returned", "moved",
    ]
    var figures = Dictionary(uniqueKeysWithValues: names.map { ($0, held[$0] ?? 0) })
    figures["costs"] = held["cost"] ?? 0
    figures["shortfall"] = max(0, -figures["free"]!)
    figures["waiting"] = waiting.map { awards[$0]! }.filter { $0.fund == fund }
      .map(\.amount).reduce(0, +)
    for account in ["512CC", "512LP", "517", "5112", "53A"] {
      figures[account + "/money"] = cash(on: account, of: fund)
    }
    return figures
  }
}
