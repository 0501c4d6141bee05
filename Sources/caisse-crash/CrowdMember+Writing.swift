import Foundation

/// What the members of a crowd write.
extension CrowdMember {
  mutating func record() throws {
    let cents = Int.random(in: 1...99_999, using: &chance)
    let reference = "\(name)-\(number)"
    let words =
      "donation record --campaign urgence --channel transfer --account 512CC --reference \(reference)"
    let ended = try done(
      words.split(separator: " ").map(String.init) + ["--amount", text(of: cents)])
    if ended != nil { told.note { $0.donations[reference] = cents } }
  }

  /// A file of rows with persons of their own, written beside the books, and the import of it.
  private mutating func file(spoiled: Bool = false) throws -> (
    words: [String], rows: Told.Donations
  ) {
    let rows = (1...Int.random(in: 1...40, using: &chance)).map { row in
      ("\(name)-\(number)-\(row)", Int.random(in: 1...99_999, using: &chance))
    }
    let lines = rows.map { reference, cents in
      "2024-06-12,\(text(of: cents)),EUR,\(person(reference)),\(person(reference))@example.org,"
        + "transfer,\(reference),\n"
    }
    let path = caisse.scratch + "/gifts.csv"
    let header = "date,amount,currency,donor,email,channel,reference,campaign\n"
    let wrong = spoiled ? "2024-06-12,5O,EUR,,,transfer,,\n" : ""
    try (header + lines.joined() + wrong).write(toFile: path, atomically: false, encoding: .utf8)
    let words = ["donation", "import", path, "--campaign", "urgence", "--account", "512CC"]
    let donations = Dictionary(uniqueKeysWithValues: rows)
    if !spoiled { told.note { $0.files.append(donations) } }
    return (words, donations)
  }

  mutating func bring() throws {
    let (words, rows) = try file()
    if try done(words) != nil { told.note { $0.donations.merge(rows) { $1 } } }
  }

  /// Killed after a moment: what was said holds.
  mutating func bringKilled() throws {
    let (words, rows) = try file()
    let seconds = "0.0\(Int.random(in: 10...99, using: &chance))"
    let ended = try given(words, under: ["timeout", "-s", "KILL", seconds])
    let isSaid = ended.errors.contains("imported \(rows.count),")
    if isSaid { told.note { $0.donations.merge(rows) { $1 } } }
  }

  /// Stopped for more than a second while it holds the books, for which all others then wait.
  mutating func bringStopped() throws {
    let (words, rows) = try file()
    let script = """
      "$@" &
      { while kill -0 $!; do read -r holder _ <fund.caisse.holder && [ "$holder" = $! ] && break; done
        kill -STOP $!; sleep 1.5; kill -CONT $!; } 2>/dev/null
      wait $!
      """
    if try done(words, under: ["bash", "-c", script, "stopped"]) != nil {
      told.note { $0.donations.merge(rows) { $1 } }
    }
  }

  /// With a row that isn't right, for which nothing of the file is taken.
  mutating func bringWrong() throws {
    let ended = try given(try file(spoiled: true).words)
    if ended.status != 65 {
      told.note { $0.faults.append("a file with a wrong row: \(ended.words)") }
    }
  }

  /// From an application to money that is reserved, by three members.
  mutating func award() throws {
    let collective = "\(name)C\(number)"
    guard try done(["collective", "add", collective, "--name", collective]) != nil,
      let received = try done([
        "application", "receive", "--round", "r1", "--collective", collective, "--requested", "1",
      ])
    else { return }
    let application = String(received.output.prefix { $0 != "\n" })
    guard try done(["award", "propose", "--application", application, "--amount", "1"]) != nil
    else { return }
    for member in ["m:2", "m:3"] {
      guard try done(["interest", "declare", application, "--kind", "none"], as: member) != nil,
        try done(["approval", "give", application, "--decision", "for"], as: member) != nil
      else { return }
    }
    if try done(["award", "decide", application]) != nil {
      told.note { $0.awards.insert(application + "/1") }
    }
  }

  /// Somebody who gave, and of whom nothing may be left.
  mutating func erase() throws {
    let own = name + "-"
    let told = told.now
    let gave = told.donations.keys.filter {
      $0.hasPrefix(own) && $0.split(separator: "-").count == 3
    }
    .map(person).filter { !told.erased.contains($0) }.sorted()
    guard let person = gave.randomElement(using: &chance) else { return }
    let address = person + "@example.org"
    if try done(["donor", "erase", address, "--confirm", address]) != nil {
      self.told.note { $0.erased.insert(person) }
    }
  }

  /// `W1-20-3` was given by `w1x20x3y`: no name is the beginning of another.
  private func person(_ reference: String) -> String {
    reference.lowercased().replacing("-", with: "x") + "y"
  }

  private func text(of cents: Int) -> String {
    "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }
}
