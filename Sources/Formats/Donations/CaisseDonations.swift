import Giving
import Journal
package import Ledger

/// Our own CSV of donations: `date,amount,currency,donor,email,channel,reference,campaign` and optional
/// columns by name.
package struct CaisseDonations: Sendable {
  package static let name = "caisse"
  package static let source = "caisse"
  package static let form = CSVDialectForm()
  package static let required = [
    "date", "amount", "currency", "donor", "email", "channel", "reference", "campaign",
  ]
  package static let optional = [
    "kind", "country", "designation", "anonymous", "fee", "original_amount", "original_currency",
  ]

  private let amounts: AmountReader
  private let days = DayReader(.iso)
  private let currency: [UInt8]
  private let at: [String: Int]
  private let date, amount, currencyAt, donor, email, channel, reference, campaign: Int

  /// Nil when the header lacks a required column; unknown columns are findings.
  package init?(_ header: CSVHeader, currency: Currency) {
    guard header.holds(all: Self.required) else { return nil }
    amounts = AmountReader(.plain, currency)
    self.currency = Array(currency.code.utf8)
    date = header["date"]!
    amount = header["amount"]!
    currencyAt = header["currency"]!
    donor = header["donor"]!
    email = header["email"]!
    channel = header["channel"]!
    reference = header["reference"]!
    campaign = header["campaign"]!
    var at: [String: Int] = [:]
    for name in Self.optional { if let position = header[name] { at[name] = position } }
    self.at = at
  }

  package static func unknownColumns(_ header: CSVHeader) -> [Int] {
    header.unknown(besides: required + optional)
  }

  package func read(_ row: CSVRow) -> Result<DonationLine, RowFindings> {
    var fields = FieldReading(row)
    let day = fields.day(date, days)
    let amount = fields.amount(amount, amounts)
    if let amount, !amount.isPositive {
      fields.refuse(
        "amount-not-positive", field: self.amount, "a donation is more than zero",
        hint: "record a refund with caisse donation refund")
    }
    if !row[currencyAt].elementsEqual(currency) {
      fields.refuse(
        "other-currency", field: currencyAt,
        "the books are in \(String(decoding: currency, as: UTF8.self))",
        hint:
          "give what the bank credited, and the original in original_amount and original_currency")
    }
    let channel: Channel? = fields.choice(channel, code: "unknown-channel", "channel")
    requireReference(&fields)
    let line = optionalFields(
      &fields, day: day, amount: amount, channel: channel)
    guard fields.findings.isEmpty, let line else {
      return .failure(RowFindings(fields.findings))
    }
    return .success(line)
  }

  private func requireReference(_ fields: inout FieldReading) {
    if fields.row.isEmpty(reference) {
      fields.refuse(
        "reference-missing", field: reference, "there is no reference",
        hint: "importing twice is harmless because each row has its own")
    } else if !ReferenceForm.admits(fields.row[reference]) {
      fields.refuse(
        "reference-not-allowed", field: reference,
        "a reference is 1 to 64 letters, digits and . _ : / -",
        hint: "it stays in the journal for ever: it must name no person")
    }
  }

  private func optionalFields(
    _ fields: inout FieldReading, day: Day?, amount: Amount?, channel: Channel?
  ) -> DonationLine? {
    var kind: DonorKind? = .person
    if let field = at["kind"], !fields.row.isEmpty(field) {
      kind = fields.choice(field, code: "unknown-kind", "kind of donor")
    }
    let anonymous = readAnonymous(&fields)
    let fee = fields.optionalAmount(at["fee"], amounts) ?? .zero
    if let amount, amount.isPositive, fee.isNegative || fee > amount {
      fields.refuse("fee-too-large", field: at["fee"], "a fee is between zero and the donation")
    }
    let words = readPublicWords(&fields)
    guard let day, let amount, let channel, let kind else { return nil }
    return DonationLine(
      reference: fields.text(reference), day: day, amount: amount,
      parts: [DonationLine.Part(nature: .gift, amount: amount)], channel: channel,
      name: fields.text(donor), email: fields.optional(email), campaign: fields.text(campaign),
      kind: kind, country: words.country, designation: words.designation, anonymous: anonymous,
      fee: fee, originalAmount: words.originalAmount, originalCurrency: words.originalCurrency)
  }

  private struct PublicWords {
    var country: String?
    var designation: String?
    var originalAmount: String?
    var originalCurrency: String?
  }

  /// What enters the journal as it stands must be a code or a number: never words about a person.
  private func readPublicWords(_ fields: inout FieldReading) -> PublicWords {
    let words = PublicWords(
      country: fields.optional(at["country"]), designation: fields.optional(at["designation"]),
      originalAmount: fields.optional(at["original_amount"]),
      originalCurrency: fields.optional(at["original_currency"]))
    if let country = words.country, CountryCode(country) == nil {
      fields.refuse(
        "unknown-country", field: at["country"], "‘\(country)’ is no country's code",
        hint: "two capital letters of ISO 3166, such as FR")
    }
    if let designation = words.designation, FundCode(designation) == nil {
      fields.refuse(
        "invalid-designation", field: at["designation"], "‘\(designation)’ can't be a fund's code",
        hint: "letters, digits, dots and hyphens: a designation opens a child fund of that code")
    }
    checkOriginal(words, &fields)
    return words
  }

  private func checkOriginal(_ words: PublicWords, _ fields: inout FieldReading) {
    guard words.originalAmount != nil || words.originalCurrency != nil else { return }
    guard let code = words.originalCurrency, let currency = Currency(code: code) else {
      fields.refuse(
        "unknown-currency", field: at["original_currency"] ?? at["original_amount"],
        "the original amount has no currency of ISO 4217")
      return
    }
    if let text = words.originalAmount, currency.amount(plain: text)?.isPositive == true { return }
    fields.refuse(
      "original-amount-not-a-number", field: at["original_amount"] ?? at["original_currency"],
      "the original amount isn't an amount in \(code)")
  }

  private func readAnonymous(_ fields: inout FieldReading) -> Bool {
    guard let field = at["anonymous"], !fields.row.isEmpty(field) else { return false }
    switch fields.text(field).lowercased() {
    case "yes", "true", "1", "oui": return true
    case "no", "false", "0", "non": return false
    default:
      fields.refuse(
        "unknown-anonymous", field: field, "‘\(fields.text(field))’ is neither yes nor no",
        hint: "it is yes or no; an empty field is no")
      return false
    }
  }
}

/// What is wrong with one row.
package struct RowFindings: Error {
  package let findings: [Finding]

  package init(_ findings: [Finding]) {
    self.findings = findings
  }
}
