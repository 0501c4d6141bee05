package import Granting

extension Collective: Row {
  package static let table = "collective"
  package static let columns = [
    "code", "legal_form", "siret", "rna", "region", "tags", "added_on", "name", "contact", "words",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(code.text)
    row.text(legalForm.text)
    row.optional(siret)
    row.optional(rna)
    row.optional(region)
    row.list(tags)
    row.day(addedOn)
    row.hash(name)
    row.hash(contact)
    row.integer(words)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: CollectiveCode(known: try row.text()), legalForm: LegalForm(known: try row.text()),
      siret: try row.optionalText(), rna: try row.optionalText(),
      region: try row.optionalText(), tags: try row.list(), addedOn: try row.day(),
      name: try row.optionalHash(), contact: try row.optionalHash(), words: try row.integer())
  }
}
