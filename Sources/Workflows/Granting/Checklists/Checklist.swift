package import Council
package import Granting
package import Journal
package import Keeping
package import Ledger

/// What must be there before money is sent for an application, and what is: documents, the account and
/// gates.
package struct Checklist: Sendable {
  package let application: Application
  package private(set) var documents: [DocumentLine] = []
  /// Whom the money goes to; none while nobody is known.
  package private(set) var payees: [Payee] = []
  package private(set) var gates: [GateToPass] = []

  /// A document that is asked for, and the one that came.
  package struct DocumentLine: Sendable {
    package let item: ChecklistItem
    package let found: FoundDocument?
  }

  /// What stands for an item, and from whom it is known.
  package struct FoundDocument: Equatable, Sendable {
    package let document: ID<Document>
    package let day: Day
    package let member: MemberCode?
  }

  /// Before an application, whatever payouts it may get.
  package init(
    of application: Application, under today: Policy, in view: some BooksView
  ) throws {
    let awards = try Awards.of(application.code, in: view)
    let payouts = try awards.flatMap { try Payouts.underWay(of: $0, in: view) }
    let policies = try awards.map { try Poll.policy(of: $0, in: view) }
    let asked = Set((policies.isEmpty ? [today] : policies).flatMap(\.checklist))
    let beneficiary = awards.last?.beneficiary ?? application.collective
    self.application = application
    payees = try Self.payees(of: beneficiary, paidBy: payouts, in: view)
    documents = try Self.documents(
      asked, of: application, for: beneficiary, to: payees, by: payouts, in: view)
    gates = try GatesToPass.of(application, under: today, in: view)
  }

  /// Before one payout.
  init(before transfer: Transfer, in view: some BooksView) throws {
    guard
      let application = try view.find(
        Application.self, .integer(transfer.award.code.application.number))
    else { throw MissingRow(table: Application.table) }
    let policy = try Poll.policy(of: transfer.award, in: view)
    self.application = application
    payees = [transfer.payee]
    documents = try Self.documents(
      Set(policy.checklist), of: application, for: transfer.award.beneficiary, to: payees,
      by: [transfer.payout], in: view)
    gates = try GatesToPass.of(transfer.payout, in: view)
  }

  package var missing: [ChecklistItem] { documents.filter { $0.found == nil }.map(\.item) }

  /// Documents first, then accounts and gates.
  package var gaps: [ChecklistGap] {
    let code = application.code
    let unknown: [ChecklistGap] = payees.isEmpty ? [.payee(code, application.collective)] : []
    let unchecked = payees.filter { $0.iban != nil && $0.checkedBy == nil }
    return missing.map { .document(code, $0) } + unknown
      + unchecked.map { .account(code, $0.code) }
      + gates.filter { !$0.isOpen }.map {
        .gate($0.gate, $0.subject, isAnswered: $0.standing != nil)
      }
  }

  /// Those of payouts under way, else all that there are.
  private static func payees(
    of beneficiary: CollectiveCode, paidBy payouts: [Payout], in view: some BooksView
  ) throws -> [Payee] {
    if payouts.isEmpty { return try Payees.of(beneficiary, in: view) }
    var known: Set<PayeeCode> = []
    return try payouts.map { try Payouts.payee(of: $0, in: view) }
      .filter { known.insert($0.code).inserted }
  }

  private static func documents(
    _ asked: Set<ChecklistItem>, of application: Application, for beneficiary: CollectiveCode,
    to payees: [Payee], by payouts: [Payout], in view: some BooksView
  ) throws -> [DocumentLine] {
    let form = try Collectives.find(beneficiary, in: view).legalForm
    let kinds = Set(payees.map(\.kind))
    let needed = (kinds.isEmpty ? [.ownAccount] : kinds)
      .reduce(into: Set<ChecklistItem>()) {
        $0.formUnion(ChecklistItem.asked(of: form, paidAs: $1))
      }
    return try ChecklistItem.allCases.filter { needed.contains($0) && asked.contains($0) }.map {
      DocumentLine(
        item: $0,
        found: try Checklists.received($0, of: application, for: beneficiary, in: view)
          ?? Self.agreement($0, of: payees) ?? Self.invoice($0, of: payouts))
    }
  }

  /// Unless one of several payees has none.
  private static func agreement(_ item: ChecklistItem, of payees: [Payee]) -> FoundDocument? {
    let bound = payees.filter { item.isAgreement(of: $0.kind) }
    let found = bound.compactMap { payee in
      payee.agreement.map { FoundDocument(document: $0, day: payee.addedOn, member: nil) }
    }
    return found.count == bound.count ? found.last : nil
  }

  private static func invoice(_ item: ChecklistItem, of payouts: [Payout]) -> FoundDocument? {
    guard item == .invoice, payouts.allSatisfy({ $0.document != nil }), let last = payouts.last,
      let document = last.document
    else { return nil }
    return FoundDocument(document: document, day: last.preparedOn, member: last.preparedBy)
  }
}
