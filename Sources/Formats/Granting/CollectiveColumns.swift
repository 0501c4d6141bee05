import Granting

/// Our CSV of collectives: `code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags`.
package struct CollectiveColumns: Sendable {
  package static let file = OwnFile(required: [
    "code", "name", "legal_form", "siret", "rna", "iban", "bic", "account_holder", "contact",
    "region", "tags",
  ])

  /// Where the cells stand that are held against the books.
  package let iban, holder: Int
  private let code, name, legalForm, siret, rna, bic, contact, region, tags: Int

  /// The header must hold every column.
  package init(_ header: CSVHeader) {
    code = header["code"]!
    name = header["name"]!
    legalForm = header["legal_form"]!
    siret = header["siret"]!
    rna = header["rna"]!
    iban = header["iban"]!
    bic = header["bic"]!
    holder = header["account_holder"]!
    contact = header["contact"]!
    region = header["region"]!
    tags = header["tags"]!
  }

  package func read(_ row: CSVRow) -> Result<CollectiveLine, RowFindings> {
    var fields = FieldReading(row)
    let code = fields.collective(self.code)
    let name = fields.words(self.name)
    if name == nil { fields.refuse("name-missing", field: self.name, "there is no name") }
    let legalForm = readLegalForm(&fields)
    let siret = readSIRET(&fields)
    let rna = readRNA(&fields)
    let account = readAccount(&fields, name: name ?? "")
    let region = readRegion(&fields)
    let tags = fields.tags(self.tags)
    guard fields.findings.isEmpty, let code, let name else {
      return .failure(RowFindings(fields.findings))
    }
    return .success(
      CollectiveLine(
        code: code, name: name, legalForm: legalForm, siret: siret, rna: rna, account: account,
        contact: fields.words(contact), region: region, tags: tags))
  }

  private func readLegalForm(_ fields: inout FieldReading) -> LegalForm {
    guard let text = fields.words(legalForm) else { return .none }
    if let form = LegalForm(text) { return form }
    fields.refuse(
      "invalid-legal-form", field: legalForm, "‘\(text)’ can't be the code of a legal form",
      hint: "a word such as association, cooperative, union or none")
    return .none
  }

  private func readSIRET(_ fields: inout FieldReading) -> String? {
    guard let text = fields.words(siret) else { return nil }
    if refuseLostDigits(&fields, siret) { return nil }
    guard let number = SIRET(text.filter { !$0.isWhitespace }) else {
      fields.refuse(
        "invalid-siret", field: siret, "this is no SIRET number",
        hint: "fourteen digits whose key is right; leave it empty where there is none")
      return nil
    }
    return number.text
  }

  private func readRNA(_ fields: inout FieldReading) -> String? {
    guard let text = fields.words(rna) else { return nil }
    guard let number = RNA(text) else {
      fields.refuse(
        "invalid-rna", field: rna, "this is no RNA number",
        hint: "a W and nine characters, such as W751234567; leave it empty where there is none")
      return nil
    }
    return number.text
  }

  private func readRegion(_ fields: inout FieldReading) -> String? {
    guard let text = fields.words(region) else { return nil }
    guard PublicWord.isRegion(text) else {
      fields.refuse(
        "invalid-region", field: region, "this can't be the name of a region",
        hint: "it stays in the journal for ever: a name on the map, and nothing else")
      return nil
    }
    return text
  }

  private func refuseLostDigits(_ fields: inout FieldReading, _ field: Int) -> Bool {
    guard SpreadsheetDamage.isScientific(fields.row[field]) else { return false }
    fields.refuse(
      "digits-lost", field: field, "a spreadsheet has rounded this number: its digits are lost",
      hint: "fetch it again, and keep the column as text")
    return true
  }
}

extension CollectiveColumns {
  /// An account in nobody's name is the collective's own.
  private func readAccount(_ fields: inout FieldReading, name: String) -> PayeeAccount? {
    let bic = readBIC(&fields)
    guard let written = fields.words(iban) else {
      for field in [self.bic, holder] where fields.words(field) != nil {
        fields.refuse(
          "account-without-iban", field: field, "this belongs to an IBAN, and there is none")
      }
      return nil
    }
    if refuseLostDigits(&fields, iban) { return nil }
    do throws(IBANProblem) {
      return PayeeAccount(
        iban: try IBAN(written), bic: bic, holder: fields.words(holder) ?? name)
    } catch {
      fields.refuse(
        error.code, field: iban, error.message,
        hint: "ask for it again, and read it back at a number known before")
      return nil
    }
  }

  private func readBIC(_ fields: inout FieldReading) -> BIC? {
    guard let text = fields.words(bic) else { return nil }
    if let bic = BIC(text.filter { !$0.isWhitespace }) { return bic }
    fields.refuse(
      "invalid-bic", field: bic, "this is no BIC",
      hint: "eight or eleven capital letters and digits; it may be empty")
    return nil
  }
}
