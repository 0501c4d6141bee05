import Council
import Granting
import Ledger

/// Where one member had a hand too many in a payment, another has stood for it within the term.
enum CountersignedCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    try Countersigning.all(in: view).filter { $0.due < today }.flatMap { open in
      open.breaches.map {
        NamedCheck.Finding(
          .countersigned, open.payout.code.text, "nobody has countersigned: \($0.message)")
      }
    }
  }
}
