import Allocation
import Ledger

/// A Pabulib file while it is read, row by row.
struct PabulibReading {
  private let file: String
  private let keepsZeros: Bool
  private var section: PabulibSection?
  /// The header of the section at hand; nil before its row.
  private var header: CSVHeader?
  private var seen: Set<PabulibSection> = []

  private var meta: [String: (text: String, line: Int)] = [:]
  private var projects = PabulibProjects()
  private var votes: PabulibVotes?

  init(file: String, keepsZeros: Bool) {
    self.file = file
    self.keepsZeros = keepsZeros
  }

  /// Whether the row was a ballot that can be taken.
  mutating func read(_ row: CSVRow, _ findings: inout Findings) -> Bool {
    if let section = PabulibSection(row) {
      begin(section, row, &findings)
    } else if let section {
      guard let header else {
        readHeader(row, of: section, &findings)
        return false
      }
      switch section {
      case .meta: readMeta(row)
      case .projects: projects.read(row, header, &findings)
      case .votes: return votes?.read(row, in: projects.codes, &findings) ?? false
      }
    } else {
      findings.add(
        row.finding(
          "section-missing", field: nil, "the file doesn't begin with META",
          hint: "a .pb file has the sections META, PROJECTS and VOTES, each title alone on its line"
        ))
      // Said once: what follows is read as if the title stood there.
      section = .meta
      header = CSVHeader(names: ["key", "value"])
    }
    return false
  }

  /// The ballot read last, as the file names things.
  var lastBallot: BallotLine {
    guard let votes else { preconditionFailure("a ballot was read where there is no vote") }
    return votes.lastBallot { projects.code($0) }
  }

  private mutating func begin(
    _ section: PabulibSection, _ row: CSVRow, _ findings: inout Findings
  ) {
    if !seen.insert(section).inserted {
      findings.add(
        row.finding(
          "section-repeated", field: nil, "the section \(section.rawValue) stands here again"))
    }
    self.section = section
    header = nil
    guard section == .votes else { return }
    if let kind = ballotKind(row, &findings) { votes = PabulibVotes(kind, keepsZeros: keepsZeros) }
  }

  private mutating func readHeader(
    _ row: CSVRow, of section: PabulibSection, _ findings: inout Findings
  ) {
    let header = CSVHeader(row)
    self.header = header
    var required = section.required
    if section == .votes, votes?.needsPoints == true { required.append("points") }
    let missing = required.filter { header[$0] == nil }
    guard !missing.isEmpty else {
      if section == .votes { votes?.begin(header) }
      return
    }
    let names = missing.map { "‘\($0)’" }.joined(separator: ", ")
    findings.add(
      row.finding(
        "columns-missing", field: nil, "the header of \(section.rawValue) lacks \(names)",
        hint: "its columns are \(required.joined(separator: ";")) and others after them"))
    // Nothing of this section can be read.
    self.section = .meta
    self.header = CSVHeader(names: ["key", "value"])
  }

  private mutating func readMeta(_ row: CSVRow) {
    let key = String(decoding: row.trimmed(0), as: UTF8.self)
    let value = String(decoding: row.trimmed(1), as: UTF8.self)
    meta[key] = (value, row.line)
  }

  private func ballotKind(_ row: CSVRow, _ findings: inout Findings) -> BallotKind? {
    let type = meta["vote_type"]?.text ?? ""
    switch type {
    case "approval", "choose-1": return .approval
    case "ordinal": return .ranking
    case "cumulative": return .points
    case "scoring": return .score
    default:
      findings.add(
        Finding(
          "unknown-vote-type",
          at: Finding.Place(file: file, line: meta["vote_type"]?.line ?? row.line),
          type.isEmpty ? "META has no vote_type" : "‘\(type)’ is no vote_type",
          hint: "it is approval, choose-1, ordinal, cumulative or scoring"))
      return nil
    }
  }
}

extension PabulibReading {
  /// All that was read, once every amount can be counted in one smallest part.
  func finish(_ findings: inout Findings) -> PabulibFile? {
    for section in [PabulibSection.meta, .projects, .votes] where !seen.contains(section) {
      findings.add(
        Finding(
          "section-missing", at: Finding.Place(file: file, line: 1),
          "the file has no section \(section.rawValue)",
          hint: "a .pb file has the sections META, PROJECTS and VOTES, each title alone on its line"
        ))
    }
    guard findings.errors == 0, let votes, let budget = readBudget(&findings) else { return nil }
    warnOfCounts(votes, &findings)
    let currency = currency(for: [budget] + projects.costs)
    guard let total = budget.amount(decimals: currency.exponent) else {
      refuseBudget(.tooLarge, &findings)
      return nil
    }
    let projects = projects.all(decimals: currency.exponent, in: file, &findings)
    return PabulibFile(
      meta: meta.mapValues(\.text), budget: total, projects: projects, ballots: votes.finished,
      currency: currency)
  }

  private func readBudget(_ findings: inout Findings) -> DecimalNumber? {
    do throws(AmountProblem) {
      return try DecimalNumber((meta["budget"]?.text ?? "").utf8)
    } catch {
      refuseBudget(error, &findings)
      return nil
    }
  }

  private func refuseBudget(_ problem: AmountProblem, _ findings: inout Findings) {
    findings.add(
      Finding(
        problem.code, at: Finding.Place(file: file, line: meta["budget"]?.line ?? 1),
        problem == .missing ? "META has no budget" : "the budget: \(problem.message)",
        hint: "a line of META says budget;1250.00"))
  }

  /// The file’s currency where its decimals are enough, else as many as the file needs; XXX is ISO 4217 for none.
  private func currency(for numbers: [DecimalNumber]) -> Currency {
    let code = meta["currency"]?.text ?? ""
    let needed = numbers.map(\.decimals).max() ?? 0
    if let listed = Currency(code: code), listed.exponent >= needed { return listed }
    return Currency(unlisted: code.isEmpty ? "XXX" : code, exponent: max(needed, 2))
  }

  private func warnOfCounts(_ votes: PabulibVotes, _ findings: inout Findings) {
    for (key, count) in [
      ("num_projects", projects.costs.count), ("num_votes", votes.ballots.count),
    ] {
      guard let (text, line) = meta[key], text != String(count) else { continue }
      findings.add(
        Finding(
          "count-differs", .warning, at: Finding.Place(file: file, line: line),
          "META says \(key) is \(text), and the file has \(count)",
          hint: "lines may be missing"))
    }
  }
}
