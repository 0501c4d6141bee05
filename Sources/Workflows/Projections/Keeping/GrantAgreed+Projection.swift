import Keeping
import Ledger

extension GrantAgreed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard let document else { throw AgreementRefusal.documentMissing }
    let known = try books.tables.find(GrantAgreement.self, .text(fund.text))
    let agreement = GrantAgreement(
      fund: fund, terms: terms, agreedOn: day, document: document, seq: books.place.seq,
      version: (known?.version ?? 0) + 1)
    if known == nil {
      try books.tables.insert(agreement)
    } else {
      try books.tables.update(agreement)
    }
  }
}
