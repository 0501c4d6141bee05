import Mobilisation

/// The books of the campaign, brought as far as a case needs them.
struct CampaignBooks {
  enum Stage: Comparable { case opened, imported, decided }

  let place: Workplace
  private(set) var stage: Stage?

  init(_ place: Workplace) {
    self.place = place
  }

  /// Whether these books are of use to a case: an import spends those it is given.
  mutating func reach(_ wanted: Stage) throws {
    if wanted == .opened || stage == nil { try open() }
    if wanted > .opened, stage == .opened { try importDonations() }
    if wanted > .imported, stage == .imported { try decide() }
  }

  /// A case has imported the donations.
  mutating func wereImported() { stage = max(stage ?? .imported, .imported) }

  private mutating func open() throws {
    place.removeBooks()
    try run("init \(place.books) --organisation Bench --time-zone UTC", isInit: true)
    try run("campaign open urgence")
    stage = .opened
  }

  private mutating func importDonations() throws {
    _ = try place.caisse(Case.import.arguments(place, run: 0))
    stage = .imported
  }

  /// Thirty awards of 100.00 each, decided by three and paid.
  private mutating func decide() throws {
    for line in Self.beforeAllocation { try run(line) }
    let allocation = try answer("allocation propose --round r --rule equal --pot 3000")
    for line in Self.deciding { try run(line.replacing("ALLOCATION", with: allocation)) }
    let payouts = try answer("payout prepare --allocation \(allocation)")
    for line in Self.paying { try run(line.replacing("PAYOUTS", with: payouts)) }
    stage = .decided
  }

  private static let members = 2...4
  private static let collectives = ModelCollectives.all

  private static let beforeAllocation =
    members.map {
      "member enrol --name M\($0) --role committee,treasurer"
        + ($0 == 2 ? "" : " --countersigned-by m:2")
    }
    + [
      "account open 512CC --parent 512 --label Bench",
      "donation record --campaign urgence --amount 3000 --channel transfer --reference bench",
      "gate answer elections,convictions --campaign urgence --answer clear",
      "round open r --fund urgence",
    ]
    + collectives.flatMap { collective in
      let code = collective.code
      // One of the model's is paid in cash.
      let iban = collective.iban ?? ModelCase.bounced.correctedIBAN
      return [
        "collective add \(code) --name \(code) --iban \(iban)",
        "application receive --round r --collective \(code) --requested 100",
        "collective iban \(code) --called-back --as m:2",
      ]
    }
    + ["application review \(applications) --verdict eligible"]
    + members.map { "interest declare --none --round r --as m:\($0)" }

  private static let applications = collectives.map { "G\($0.number)" }.joined(separator: " ")

  private static let deciding =
    ["award propose --allocation ALLOCATION"]
    + members.map { "approval give --allocation ALLOCATION --decision for --as m:\($0)" }
    + [
      "award decide --allocation ALLOCATION", "award notify --allocation ALLOCATION",
      "gate answer freezes --round r --answer clear --list L",
      "checklist receive --round r --document D",
    ]

  private static let paying = [
    "payout check PAYOUTS --as m:2",
    "payout send PAYOUTS --bank 512CC --confirm 3000",
    "payout confirm PAYOUTS --as m:3",
  ]

  private func run(_ line: String, isInit: Bool = false) throws {
    _ = try output(of: line, isInit: isInit)
  }

  /// The codes that a command answers with, one a line, as words of a command line.
  private func answer(_ line: String) throws -> String {
    try output(of: line).split(separator: "\n").filter { !$0.contains(" ") }
      .joined(separator: " ")
  }

  private func output(of line: String, isInit: Bool = false) throws -> String {
    var words = line.split(separator: " ").map(String.init)
    if !isInit { words += ["--books", place.books] }
    if !isInit, !words.contains("--as") { words += ["--as", "m:1"] }
    return try place.caisse(words).output
  }
}
