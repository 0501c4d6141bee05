import Foundation

/// Says of books after a trial whether they are the old ones or the new ones, and whether the same command
/// completes them.
struct Judge {
  let caisse: Caisse
  let scenario: Scenario
  /// The books before the command, as files.
  let start: Folder
  private let before: Stand
  private let after: Stand
  private let figures: String
  private let names: Set<String>

  /// What a journal was.
  struct Stand: Equatable {
    let records: Int
    let root: String
  }

  /// Runs the command undisturbed once, in a folder of its own.
  init(_ scenario: Scenario, _ caisse: Caisse, opening: Opening, scratch: String) throws {
    self.caisse = caisse
    self.scenario = scenario
    guard case .success(let before) = try Self.stand(of: opening.folder, caisse) else {
      throw Caisse.Failed(description: "the books of the opening don't verify")
    }
    self.before = before
    let folder = scratch + "/undisturbed"
    try Folder(opening.folder).write(to: folder)
    if scenario.isRebuilt { try Opening.age(folder) }
    start = try Folder(folder)
    let ended = try caisse.run(scenario.words, in: folder)
    guard ended.status == 0, ended.errors.contains(scenario.saying),
      case .success(let after) = try Self.stand(of: folder, caisse)
    else { throw Caisse.Failed(description: "\(scenario.name): \(ended.errors)") }
    self.after = after
    figures = try Self.figures(of: folder, caisse)
    names = Set(try Folder(folder).files.keys)
  }

  /// What is wrong with the books that a command left behind; nil where nothing is.
  ///
  /// - Parameters:
  ///   - isSaid: whether it had said that it was done.
  ///   - lost: files that were taken away before, and may be lacking.
  func fault(in folder: String, isSaid: Bool, losing lost: [String] = []) throws -> String? {
    // Another version's tables are not compared before they are made anew.
    if !scenario.isRebuilt || isSaid {
      switch try Self.stand(of: folder, caisse) {
      case .failure(let ended): return "the books don't verify: \(ended.words)"
      case .success(let stand):
        guard stand == before || stand.records == after.records else {
          return "\(stand.records) records: neither \(before.records) nor \(after.records)"
        }
        if isSaid, stand.records != after.records { return "said to be done, and it isn't" }
      }
    }
    let again = try caisse.run(scenario.words, in: folder)
    guard again.status == 0 else { return "the same command again: \(again.words)" }
    return try faultOfNew(folder, Set(lost))
  }

  /// What is wrong with books that must be the new ones.
  private func faultOfNew(_ folder: String, _ lost: Set<String>) throws -> String? {
    switch try Self.stand(of: folder, caisse) {
    case .failure(let ended): return "the completed books don't verify: \(ended.words)"
    case .success(let stand) where stand.records != after.records:
      return "completed twice, or in part: \(stand.records) records"
    case .success: break
    }
    let figures = try Self.figures(of: folder, caisse)
    if figures != self.figures { return "other figures:\n\(figures)\n\(self.figures)" }
    let files = try Folder(folder)
    let odd = Set(files.files.keys).symmetricDifference(names).subtracting(lost)
      .filter { !Self.isLitter($0) }
    if !odd.isEmpty { return "left behind or lost: \(odd.sorted())" }
    for word in scenario.forgotten {
      let holding = files.holds(word).filter { !$0.hasSuffix(".csv") }
      if !holding.isEmpty { return "“\(word)” is still in \(holding)" }
    }
    if let (name, start, end) = scenario.written {
      let text = String(decoding: files.files[name] ?? [], as: UTF8.self)
      if !text.hasPrefix(start) || !text.hasSuffix(end) { return "\(name) is not whole: \(text)" }
    }
    return nil
  }

  /// What a killed command may leave for good: SQLite's super-journal, which holds names of files, and the
  /// beginning of a small file that was to take another's place.
  private static func isLitter(_ name: String) -> Bool {
    name.contains("-mj") || name.hasSuffix(".part")
  }

  /// The journal as the program itself verifies it, or how it failed.
  static func stand(of folder: String, _ caisse: Caisse) throws -> Swift.Result<Stand, Unsound> {
    let verified = try caisse.run(["audit", "verify"], in: folder)
    // intact, 308 records, root tA9cizt6tz5RPKAPq5yVRFzOAOk7qaOl8c81TVeAJ3w=
    let words = verified.output.split(whereSeparator: \.isWhitespace).map(String.init)
    guard verified.status == 0, words.count >= 5, words[0] == "intact,",
      let records = Int(words[1])
    else { return .failure(Unsound(verified)) }
    let checked = try caisse.run(["check"], in: folder)
    guard checked.status == 0 || checked.status == 1 && checked.output.contains("team") else {
      return .failure(Unsound(checked))
    }
    return .success(Stand(records: records, root: words[4]))
  }

  struct Unsound: Error {
    let words: String

    init(_ ended: Caisse.Ended) { words = ended.words }
  }

  static func figures(of folder: String, _ caisse: Caisse) throws -> String {
    try caisse.done(
      ["statement", "trial-balance", "--format", "csv"], in: folder, on: "2024-06-20")
  }
}

extension Caisse.Ended {
  var words: String { "exit \(status.map(String.init) ?? "by a signal"), \(output)\(errors)" }
}
