package import Journal
package import Ledger

/// A group that may apply, with or without legal form. The journal knows it by its code; its name and
/// its contact are in the people file.
package struct Collective: Equatable, Sendable {
  package let code: CollectiveCode
  package var legalForm: LegalForm
  package var siret: String?
  package var rna: String?
  package var region: String?
  package var tags: [String]
  package let addedOn: Day
  /// Commitments to its name and to how it is reached.
  package var name: Hash?
  package var contact: Hash?
  /// The record whose openings hold those words.
  package var words: Int64

  package init(
    code: CollectiveCode, legalForm: LegalForm, siret: String?, rna: String?, region: String?,
    tags: [String], addedOn: Day, name: Hash?, contact: Hash?, words: Int64
  ) {
    self.code = code
    self.legalForm = legalForm
    self.siret = siret
    self.rna = rna
    self.region = region
    self.tags = tags
    self.addedOn = addedOn
    self.name = name
    self.contact = contact
    self.words = words
  }
}
