import Allocation
import Granting
import Journal
import Ledger
import Workflows

/// Why one application was chosen by votes or not, and who paid what for which project.
struct ChoiceExplain {
  let kept: KeptChoice
  let application: String
  let console: Console

  private static let payers = Table(
    "payers", title: "Who paid",
    columns: [
      Column("ballots", .count, "Ballots"), Column("each", .amount, "Each paid"),
      Column("exact", .code, "Exactly, in minor units"), Column("weight", .code, "Counting"),
      Column("in_full", .code, "Payment"),
    ])

  private static let spending = Table(
    "spending", title: "What those who support it paid for",
    columns: [
      Column("application", .code, "Application"), Column("paid", .amount, "Paid"),
      Column("exact", .code, "Exactly, in minor units"),
    ])

  func print() throws {
    if let chosen = kept.receipt.chosen.first(where: { $0.project.code == application }) {
      try print(chosen)
    } else if let other = kept.receipt.passedOver.first(where: { $0.project.code == application }) {
      try print(other)
    } else {
      throw GrantingRefusal.noShare(application: application, allocation: kept.row.id.text)
    }
  }

  private func print(_ chosen: ChosenProject) throws {
    try console.page("Share of \(application)") { page in
      try page.figures(
        head(chosen.project, chosen.support, share: chosen.project.cost) + [
          Figure("round", "Round", .count(chosen.round)),
          Figure("phase", "Chosen by", .code(chosen.phase.rawValue)),
        ] + figures(of: chosen) + [
          Figure("explanation", "Explanation", .text(kept.receipt.sentence(on: chosen, console)))
        ])
      guard !chosen.payments.isEmpty else { return }
      try page.table(Self.payers) { page in
        for paid in chosen.payments {
          try page.row([
            .count(paid.count), .amount(paid.each.rounded), .code(paid.each.text),
            .code(kept.receipt.election.ballots.points(Int64(paid.weight))),
            .code(paid.isFull ? "full" : "all-left"),
          ])
        }
      }
    }
  }

  private func figures(of chosen: ChosenProject) -> [Figure] {
    guard let price = chosen.price else { return [] }
    return [
      Figure("price", "Price", .amount(price.rounded)),
      Figure("exact_price", "Exact price, in minor units", .code(price.text)),
      Figure("paid_in_full", "Ballots that paid it", .count(chosen.payers.full)),
      Figure("paid_in_part", "Ballots that paid all they had", .count(chosen.payers.part)),
    ]
  }

  private func print(_ other: PassedOverProject) throws {
    try console.page("Share of \(application)") { page in
      try page.figures(
        head(other.project, other.support, share: .zero) + figures(of: other) + [
          Figure("explanation", "Explanation", .text(kept.receipt.sentence(on: other, console)))
        ])
      let spending = kept.receipt.spending(ofSupportersOf: other)
      guard !spending.isEmpty else { return }
      try page.table(Self.spending) { page in
        for paid in spending {
          try page.row([
            .code(paid.project.code), .amount(paid.amount.rounded), .code(paid.amount.text),
          ])
        }
      }
    }
  }

  private func figures(of other: PassedOverProject) -> [Figure] {
    var figures: [Figure] = []
    if case .outspent(let held, let missing) = other.reason {
      figures += [
        Figure("held", "Its supporters hold", .amount(held.whole)),
        Figure("missing", "Missing", .amount(missing.roundedUp)),
      ]
    }
    if let enough = other.enough {
      figures.append(Figure("enough", "Ballots for it alone that suffice", .count(enough)))
    }
    return figures
  }

  private func head(_ project: Project, _ support: Support, share: Amount) -> [Figure] {
    [
      Figure("application", "Application", .code(project.code)),
      Figure("allocation", "Allocation", .code(kept.row.id.text)),
      Figure("rule", "Rule", .code(kept.row.parameters.rule.name)),
      Figure("cost", "Cost", .amount(project.cost)),
      Figure("share", "Share", .amount(share)),
      Figure("votes", "Votes", .count(support.ballots)),
    ]
  }
}
