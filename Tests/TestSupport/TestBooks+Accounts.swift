package import Council
import Granting
import Workflows

extension TestBooks {
  /// A member calls back about all accounts that nobody has called back about, and all are right.
  package func callBack(as member: MemberCode = MemberCode(number: 4)) throws {
    try commit(as: member) { view, recorder in
      let accounts = try view.rows(Payee.self).filter { $0.iban != nil && $0.checkedBy == nil }
      guard !accounts.isEmpty else { return }
      _ = try CheckPayees(accounts: AccountSelection(accounts.map(\.code.description)))
        .decide(view, &recorder, today: today)
    }
  }
}
