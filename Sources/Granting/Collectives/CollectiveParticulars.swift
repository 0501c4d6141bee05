package import Journal
import Keeping

/// What a record says of a collective: all of it public but the two commitments.
package struct CollectiveParticulars: FactPart, Hashable {
  package var legalForm: LegalForm
  package var siret: String?
  package var rna: String?
  package var region: String?
  package var tags: [String]
  package var name: Hash?
  package var contact: Hash?

  package init(
    legalForm: LegalForm = .none, siret: String? = nil, rna: String? = nil,
    region: String? = nil, tags: [String] = [], name: Hash? = nil, contact: Hash? = nil
  ) {
    self.legalForm = legalForm
    self.siret = siret
    self.rna = rna
    self.region = region
    self.tags = tags
    self.name = name
    self.contact = contact
  }

  package func write(to body: inout CanonicalWriter) {
    body.optionalCommitment("contact", contact)
    body.string("legal_form", legalForm.text)
    body.optionalCommitment("name", name)
    body.optionalString("region", region)
    body.optionalString("rna", rna)
    body.optionalString("siret", siret)
    body.texts("tags", tags)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    contact = try body.optionalHash("contact")
    legalForm = LegalForm(known: try body.string("legal_form"))
    name = try body.optionalHash("name")
    region = try body.optionalString("region")
    rna = try body.optionalString("rna")
    siret = try body.optionalString("siret")
    tags = try body.texts("tags")
  }
}
