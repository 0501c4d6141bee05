import Council
import Granting
import Journal
import Keeping
import Ledger
import Testing

struct ChecklistTests {
  private let day = Day("2024-06-24")!

  @Test func `each form and payee is asked for its own documents`() {
    let association = LegalForm(known: "association")
    let asked: [(LegalForm, Payee.Kind, [ChecklistItem])] = [
      (association, .ownAccount, [.statutes, .mandate]),
      (association, .cash, [.statutes, .mandate]),
      (association, .sponsor, [.statutes, .mandate, .agreement]),
      (association, .mandatedPerson, [.statutes, .mandate]),
      (association, .supplier, [.invoice]),
      (.none, .ownAccount, [.charter, .mandate]),
      (.none, .cash, [.charter, .mandate]),
      (.none, .sponsor, [.agreement]),
      (.none, .mandatedPerson, [.charter, .mandate]),
      (.none, .supplier, [.invoice]),
      (.person, .ownAccount, [.attestation]),
      (.person, .cash, [.attestation]),
      (.person, .sponsor, [.attestation, .agreement]),
      (.person, .mandatedPerson, [.attestation, .mandate]),
      (.person, .supplier, [.attestation, .invoice]),
    ]
    for (form, kind, items) in asked {
      #expect(ChecklistItem.asked(of: form, paidAs: kind) == items, "\(form) \(kind)")
    }
  }

  @Test(arguments: ChecklistItem.allCases)
  func `what came and what was voided reads back`(item: ChecklistItem) throws {
    let received = ChecklistItemReceived(
      application: ID(high: 1, low: 2), item: item, day: day, document: ID(high: 3, low: 4))
    #expect(try ReadingBack.fact(received) == received)
    for document in [nil, ID<Document>(high: 3, low: 4)] {
      let voided = ChecklistItemVoided(
        application: ID(high: 1, low: 2), item: item, day: day, document: document)
      #expect(try ReadingBack.fact(voided) == voided)
    }
  }
}
