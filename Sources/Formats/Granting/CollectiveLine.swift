package import Granting

/// One row of a file of collectives, read.
package struct CollectiveLine: Hashable, Sendable {
  package let code: CollectiveCode
  package let name: String
  package let legalForm: LegalForm
  package let siret: String?
  package let rna: String?
  /// Where it is paid; nil for a row without IBAN, which says nothing about it.
  package let account: PayeeAccount?
  package let contact: String?
  package let region: String?
  package let tags: [String]

  package init(
    code: CollectiveCode, name: String, legalForm: LegalForm = .none, siret: String? = nil,
    rna: String? = nil, account: PayeeAccount? = nil, contact: String? = nil,
    region: String? = nil, tags: [String] = []
  ) {
    self.code = code
    self.name = name
    self.legalForm = legalForm
    self.siret = siret
    self.rna = rna
    self.account = account
    self.contact = contact
    self.region = region
    self.tags = tags
  }
}
