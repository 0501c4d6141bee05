import Allocation
import Granting
import Journal
import Ledger
import Workflows

/// An allocation by votes: the same columns as any other, a share being all that was asked, or nothing.
struct ChoiceShow {
  let kept: KeptChoice
  let console: Console

  func print() throws {
    switch console.format {
    case .csv, .tsv: try console.list("Shares", AllocationShow.table, rows: rows)
    case .text, .json, .html:
      try console.page("Allocation \(kept.row.id.text)") { page in
        try page.figures(ChoiceFigures.of(kept))
        try page.table(AllocationShow.table, rows: rows)
      }
    }
  }

  private func rows(on page: Page) throws {
    for chosen in kept.receipt.chosen {
      try row(
        chosen.project, share: chosen.project.cost,
        sentence: kept.receipt.sentence(on: chosen, console), on: page)
    }
    for other in kept.receipt.passedOver {
      try row(
        other.project, share: .zero, sentence: kept.receipt.sentence(on: other, console), on: page)
    }
  }

  private func row(
    _ project: Project, share: Amount, sentence: String, on page: Page
  ) throws {
    guard let application = kept.applications[project.code] else {
      preconditionFailure("a choice has the applications it was made of")
    }
    try page.row([
      .code(application.code.text), .code(application.collective.text),
      .amount(application.requested), .amount(application.minimum),
      application.score.map { .code($0.plain) } ?? .none, .amount(share), .text(sentence),
    ])
  }
}
