package import Ledger

extension Figures {
  /// What became of the money, part by part: together what was cleared, returned and moved in. A part
  /// below zero has no place in a drawing: the figures say it.
  package var uses: [(term: Term, amount: Amount)] {
    [
      (.free, free), (.reserve, reserve), (.reserved, reserved), (.payable, payable),
      (.paid, paid), (.costs, costs), (.refunded, refunded), (.held, held), (.lost, lost),
    ]
  }
}
