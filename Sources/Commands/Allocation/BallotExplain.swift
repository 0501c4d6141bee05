import Allocation
import Granting
import Journal
import Ledger
import Workflows

/// An allocation from one ballot's side: what it says, and what it gave for what. A ballot is named by the
/// code of its voter, and nobody by name.
struct BallotExplain {
  let allocation: String
  let ballot: String
  let console: Console

  private static let table = Table(
    "marks", title: "What it marks",
    columns: [
      Column("application", .code, "Application"), Column("mark", .code, "Mark"),
      Column("gave", .amount, "It gave"), Column("exact", .code, "Exactly, in minor units"),
      Column("share", .amount, "Share"),
    ])

  func print(in view: some BooksView) throws {
    let kept = try KeptProposal(allocation, in: view)
    if kept.isChoice {
      try print(try KeptChoice(allocation, in: view), in: view)
    } else {
      try print(try KeptAllocation(allocation, in: view), in: view)
    }
  }

  private func print(_ kept: KeptAllocation, in view: some BooksView) throws {
    guard let hearing = kept.receipt.hearing else {
      throw VoteRefusal.countsNoBallots(kept.row.id.text)
    }
    let place = try place(among: kept.voters, of: kept.row.round)
    let camp = hearing.slices?.camp(of: place)
    let figures: [Figure?] = [
      hearing.slices.map { Figure("slice", "Its slice", .amount(rounded($0.slice))) },
      hearing.slices.map {
        Figure("exact_slice", "Exactly, in minor units", .code($0.slice.description))
      },
      camp.map { Figure("alike", "Ballots that say the same", .count($0.ballots)) },
      camp.map { camp in
        Figure("left", "Of them unplaced", .amount(Amount(minorUnits: camp.left)))
      },
      camp.flatMap { camp in
        camp.others == 0
          ? nil
          : Figure(
            "others", "Of them for what was promised before",
            .amount(Amount(minorUnits: camp.others)))
      },
    ]
    let head = try head(
      kept.row.id.text, rule: kept.row.parameters.name, hearing.voices.ballots.kind,
      kept.row.round, in: view)
    try page(head + figures.compactMap(\.self)) { page in
      for mark in kept.receipt.marks(of: place) {
        let share = kept.receipt.shares[mark.place]
        try page.row([
          .code(share.request.application),
          mark.mark.map { .code(hearing.voices.ballots.mark($0, in: console.currency)) } ?? .none,
          mark.given.map { .amount(rounded($0)) } ?? .none,
          mark.given.map { .code($0.description) } ?? .none, .amount(share.amount),
        ])
      }
    }
  }

  private func print(_ kept: KeptChoice, in view: some BooksView) throws {
    let receipt = kept.receipt
    let place = try place(among: kept.voters, of: kept.row.round)
    let head = try head(
      kept.row.id.text, rule: receipt.parameters.rule.name, receipt.election.ballots.kind,
      kept.row.round, in: view)
    let purse = receipt.purse.map { purse in
      [
        Figure("purse", "Its purse", .amount(purse.rounded)),
        Figure("exact_purse", "Exactly, in minor units", .code(purse.text)),
      ]
    }
    let paid = Dictionary(
      uniqueKeysWithValues: receipt.payments(of: place).map { ($0.project.code, $0.amount) })
    let costs = Dictionary(
      uniqueKeysWithValues: receipt.chosen.map { ($0.project.code, $0.project.cost) })
    try page(head + (purse ?? [])) { page in
      for (project, weight) in receipt.election.ballots.marks(of: place) {
        let code = receipt.election.projects[project].code
        let marks = receipt.election.ballots
        try page.row([
          .code(code),
          marks.kind.hasWeights ? .code(marks.mark(weight, in: console.currency)) : .none,
          paid[code].map { .amount($0.rounded) } ?? .none,
          paid[code].map { .code($0.text) } ?? .none, .amount(costs[code] ?? .zero),
        ])
      }
    }
  }

  private func page(_ figures: [Figure], rows: (Page) throws -> Void) throws {
    try console.page("Ballot \(ballot)") { page in
      try page.figures(figures)
      try page.table(Self.table, rows: rows)
    }
  }

  private func place(among voters: [VoterCode], of round: RoundCode) throws -> Int {
    guard let voter = VoterCode(ballot) else { throw VoteRefusal.invalidVoter(ballot) }
    guard let place = voters.firstIndex(of: voter) else {
      throw VoteRefusal.noBallot(voter, round)
    }
    return place
  }

  private func head(
    _ allocation: String, rule: String, _ kind: BallotKind, _ round: RoundCode,
    in view: some BooksView
  ) throws -> [Figure] {
    let cast = try view.find(Ballot.self, .text(round.text), .text(ballot))
    let recused = cast?.recused.map(\.text) ?? []
    let figures: [Figure?] = [
      Figure("ballot", "Ballot", .code(ballot)),
      Figure("allocation", "Allocation", .code(allocation)),
      Figure("rule", "Rule", .code(rule)),
      Figure("kind", "Kind of ballot", .code(kind.rawValue)),
      cast?.proxy.map { Figure("proxy", "Cast by", .code($0.text)) },
      recused.isEmpty
        ? nil : Figure("recused", "Recused from", .code(recused.joined(separator: " "))),
    ]
    return figures.compactMap(\.self)
  }

  /// To the nearest cent, halves up.
  private func rounded(_ fraction: Fraction) -> Amount {
    let (whole, rest) = fraction.numerator.quotientAndRemainder(dividingBy: fraction.denominator)
    return Amount(minorUnits: Int64(whole) + (rest >= fraction.denominator - rest ? 1 : 0))
  }
}

extension Ballots {
  /// A mark as it was given: points without decimals that say nothing, or a sum of money.
  func mark(_ weight: Int64, in currency: Currency) -> String {
    if kind == .budget { return currency.plain(Amount(minorUnits: weight)) }
    var text = points(weight)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
