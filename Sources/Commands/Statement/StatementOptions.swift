import ArgumentParser
import Journal
import Keeping
import Ledger
import Statements
import Workflows

/// As of which day, and as known when.
struct StatementOptions: ParsableArguments {
  @Option(help: "Only what is dated until this day.")
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Only what the journal held then: a record's place or an instant (RFC 3339).",
      valueName: "record or instant"))
  var knownAt: String?
}

/// What each statement page says at its foot, and the figures that stand on several of them.
extension Page {
  func figures(_ figures: Figures, in language: Language, title: String? = nil) throws {
    func figure(_ term: Term, _ cell: Cell) -> Figure {
      Figure(term.rawValue, term.text(in: language), cell)
    }
    try self.figures(
      [
        figure(.donations, .count(figures.donations)),
        figure(.collected, .amount(figures.collected)),
        figure(.cleared, .amount(figures.cleared)),
        figure(.costs, .amount(figures.costs)),
        figure(.refunded, .amount(figures.refunded)),
        figure(.held, .amount(figures.held)),
        figure(.lost, .amount(figures.lost)),
        figure(.returned, .amount(figures.returned)),
        figure(.moved, .amount(figures.moved)),
        figure(.awards, .count(figures.awards)),
        figure(.reserved, .amount(figures.reserved)),
        figure(.payable, .amount(figures.payable)),
        figure(.paid, .amount(figures.paid)),
        figure(.waiting, .amount(figures.waiting)),
        figure(.reserve, .amount(figures.reserve)),
        figure(.free, .amount(figures.free)),
        figure(.shortfall, .amount(figures.shortfall)),
        figure(.stillReversible, .amount(figures.stillReversible)),
        figure(.expectedLoss, .amount(figures.expectedLoss)),
      ], title: title)
  }

  func checkpoint(of view: some BooksView, in language: Language) throws {
    let edge = try view.treeEdge()
    try figures(
      [
        Figure("records", Term.records.text(in: language), .count(Int(edge.size))),
        Figure("root", Term.root.text(in: language), .code(edge.root.base64)),
      ], title: Term.checkpoint.text(in: language))
  }
}
