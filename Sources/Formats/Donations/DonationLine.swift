package import Giving
package import Ledger

/// One row of a platform's or of our own file, read: what it says about money and who gave it.
package struct DonationLine: Hashable, Sendable {
  /// What the platform's words say became of the payment.
  package enum Status: Hashable, Sendable {
    case paid
    /// Paid, and already in a payout of this day.
    case paidOut(Day)
    /// Typed by the organisation: the money is elsewhere, in the bank, the box or the drawer.
    case offline
    /// Waiting, refused by the bank, cancelled: no money.
    case noMoney
    case refunded
    case disputed
  }

  /// A part of a payment with an income account of its own.
  package struct Part: Hashable, Sendable {
    package var nature: DonationNature
    package var amount: Amount

    package init(nature: DonationNature, amount: Amount) {
      self.nature = nature
      self.amount = amount
    }
  }

  package var reference: String
  package var day: Day
  /// The whole payment: the sum of its parts.
  package var amount: Amount
  package var parts: [Part]
  package var channel: Channel
  package var status: Status
  package var name: String
  package var email: String?
  /// As the file names it: our code in our own CSV, a form's title in a platform's.
  package var campaign: String
  /// The platform's word for the kind of form; empty in our own CSV.
  package var form: String
  package var kind: DonorKind
  package var country: String?
  package var designation: String?
  package var anonymous: Bool
  package var fee: Amount
  package var originalAmount: String?
  package var originalCurrency: String?

  package init(
    reference: String, day: Day, amount: Amount, parts: [Part], channel: Channel,
    status: Status = .paid, name: String, email: String?, campaign: String, form: String = "",
    kind: DonorKind = .person, country: String? = nil, designation: String? = nil,
    anonymous: Bool = false, fee: Amount = .zero, originalAmount: String? = nil,
    originalCurrency: String? = nil
  ) {
    self.reference = reference
    self.day = day
    self.amount = amount
    self.parts = parts
    self.channel = channel
    self.status = status
    self.name = name
    self.email = email
    self.campaign = campaign
    self.form = form
    self.kind = kind
    self.country = country
    self.designation = designation
    self.anonymous = anonymous
    self.fee = fee
    self.originalAmount = originalAmount
    self.originalCurrency = originalCurrency
  }
}
