import Council
import Granting
import Ledger

/// Where one member had a hand too many in a payment, another has stood for it within the term.
enum CountersignedCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    try Countersigning.all(in: view).filter { $0.due < today }.flatMap { open in
      open.breaches.map {
        NamedCheck.Finding(
          .countersigned, open.payout.code.text, "\(act($0)), and nobody has countersigned")
      }
    }
  }

  private static func act(_ breach: SeparationBreach) -> String {
    switch breach {
    case .approverPays(let member): "\(member) approved the award and paid it"
    case .payerReconciles(let member): "\(member) paid it and matched it with the bank"
    case .payerChecks(let member), .changerChecks(let member): "\(member) checked their own act"
    }
  }
}
