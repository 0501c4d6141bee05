import Giving
import Journal
package import Ledger

/// The payments export of HelloAsso, in its form of 2025: one row a payment, whose key is the payment's
/// reference (an order may be paid in several).
package struct HelloAssoPayments: Sendable {
  package static let name = "helloasso-payments"
  package static let source = "helloasso"
  package static let form = CSVDialectForm(delimiter: .semicolon)
  package static let required = [
    "Référence commande", "Référence paiement", "Montant total", "Date du paiement",
    "Statut du paiement", "Versé", "Date du versement", "Nom payeur", "Prénom payeur",
    "Email payeur", "Campagne", "Type de campagne", "Montant du tarif", "Montant des options",
    "Don supplémentaire", "Montant du code promo", "Moyen de paiement",
  ]

  private let amounts: AmountReader
  private let days = DayReader(DayForm("dd/MM/yyyy", time: .optional)!)
  private let at: [Int]

  package init?(_ header: CSVHeader, currency: Currency) {
    guard header.holds(all: Self.required) else { return nil }
    amounts = AmountReader(.french, currency)
    at = Self.required.map { header[$0]! }
  }

  package func read(_ row: CSVRow) -> Result<DonationLine, RowFindings> {
    var fields = FieldReading(row)
    let day = fields.day(at[3], days)
    let amount = fields.amount(at[2], amounts)
    if let amount, !amount.isPositive {
      fields.refuse("amount-not-positive", field: at[2], "a payment is more than zero")
    }
    if !ReferenceForm.admits(row[at[1]]) {
      fields.refuse(
        row.isEmpty(at[1]) ? "reference-missing" : "reference-not-allowed", field: at[1],
        "the payment's reference can't be used as it is")
    }
    let status = readStatus(&fields)
    let parts = amount.map { readParts(&fields, total: $0) } ?? []
    let channel = status == .offline ? readOfflineChannel(&fields) : Channel.platform
    guard fields.findings.isEmpty, let day, let amount, let status, let channel else {
      return .failure(RowFindings(fields.findings))
    }
    return .success(
      DonationLine(
        reference: fields.text(at[1]), day: day, amount: amount, parts: parts, channel: channel,
        status: status, name: name(fields), email: fields.optional(at[9]),
        campaign: fields.text(at[10]), form: fields.text(at[11])))
  }

  private func name(_ fields: FieldReading) -> String {
    [fields.text(at[8]), fields.text(at[7])].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words seen in real exports. Any other is refused: what it makes of the money isn't known.
  private func readStatus(_ fields: inout FieldReading) -> DonationLine.Status? {
    switch fields.text(at[4]) {
    case "Payé", "Payée":
      switch fields.text(at[5]) {
      case "Oui": return fields.day(at[6], days).map { .paidOut($0) }
      case "Non", "": return .paid
      default:
        fields.refuse(
          "unknown-status", field: at[5],
          "whether it was paid out is not known: ‘\(fields.text(at[5]))’",
          hint: "it is Oui, Non or empty")
        return nil
      }
    case "Hors Ligne": return .offline
    case "Remboursé", "Remboursée": return .refunded
    case "Contesté", "Contestée": return .disputed
    case "En attente", "Refusé", "Refusée", "Annulé", "Annulée", "Abandonné", "Erreur":
      return .noMoney
    default:
      fields.refuse(
        "unknown-status", field: at[4], "the status ‘\(fields.text(at[4]))’ is not known here",
        hint: "nobody guesses what became of the money: set the row aside with --rejects")
      return nil
    }
  }

  /// A ticket or a membership at its price, and the gift given with it.
  private func readParts(_ fields: inout FieldReading, total: Amount) -> [DonationLine.Part] {
    let nature = Self.nature(ofForm: fields.text(at[11]))
    guard nature != .gift else { return [DonationLine.Part(nature: .gift, amount: total)] }
    let gift = fields.optionalAmount(at[14], amounts) ?? .zero
    guard !gift.isNegative, gift <= total, let price = try? total - gift else {
      fields.refuse(
        "gift-too-large", field: at[14],
        "the extra gift is below zero, or more than the whole payment",
        hint: "a gift given with a ticket is a part of the payment: look at it on the platform")
      return []
    }
    var parts: [DonationLine.Part] = []
    if !price.isZero { parts.append(DonationLine.Part(nature: nature, amount: price)) }
    if !gift.isZero { parts.append(DonationLine.Part(nature: .gift, amount: gift)) }
    return parts
  }

  static func nature(ofForm form: String) -> DonationNature {
    switch form {
    case "Billetterie", "Boutique", "Vente": .ticket
    case "Adhésion": .membership
    default: .gift
    }
  }

  private func readOfflineChannel(_ fields: inout FieldReading) -> Channel? {
    switch fields.text(at[16]) {
    case "Virement bancaire", "Virement": return .transfer
    case "Chèque": return .cheque
    case "Espèces": return .cash
    case "Prélèvement": return .directDebit
    default:
      fields.refuse(
        "unknown-means", field: at[16],
        "how this offline payment came is not known: ‘\(fields.text(at[16]))’",
        hint: "it is one of Virement, Virement bancaire, Chèque, Espèces, Prélèvement")
      return nil
    }
  }

}

extension HelloAssoPayments {
  /// Whether two rows of one payment name the same person and form: the columns that don't change as
  /// the platform pays out or refunds.
  package func isSameWording(_ left: CSVRow, _ right: CSVRow) -> Bool {
    [7, 8, 9, 10, 11].allSatisfy { left.text(at[$0]) == right.text(at[$0]) }
  }
}
