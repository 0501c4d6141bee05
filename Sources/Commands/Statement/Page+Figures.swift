import Keeping
import Ledger
import Statements

extension Page {
  /// The figures that stand on every page about a campaign or a fund, and the bar of what became of it.
  func figures(_ figures: Figures, in language: Language, title: String? = nil) throws {
    func figure(_ term: Term, _ amount: Amount) -> Figure {
      Figure(term.rawValue, term.text(in: language), .amount(amount))
    }
    func count(_ term: Term, _ count: Int) -> Figure {
      Figure(term.rawValue, term.text(in: language), .count(count))
    }
    try self.figures(
      [
        count(.donations, figures.donations),
        figure(.collected, figures.collected),
        figure(.cleared, figures.cleared),
        figure(.costs, figures.costs),
        figure(.refunded, figures.refunded),
        figure(.held, figures.held),
        figure(.lost, figures.lost),
        figure(.returned, figures.returned),
        figure(.moved, figures.moved),
        count(.awards, figures.awards),
        figure(.reserved, figures.reserved),
        figure(.payable, figures.payable),
        figure(.paid, figures.paid),
        figure(.advanced, figures.advanced),
        figure(.waiting, figures.waiting),
        figure(.reserve, figures.reserve),
        figure(.free, figures.free),
        figure(.shortfall, figures.shortfall),
        figure(.stillReversible, figures.stillReversible),
        figure(.expectedLoss, figures.expectedLoss),
      ], title: title)
    try bar(
      Bar(
        Term.use.text(in: language),
        figures.uses.map { Bar.Part($0.term.rawValue, $0.term.text(in: language), $0.amount) }))
  }
}
