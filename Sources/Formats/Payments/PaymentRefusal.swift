package import Ledger

/// Why transfers can't be written as a bank takes them.
package enum PaymentRefusal: Error, Hashable, Sendable {
  case otherCurrency(String)
  case noPayment
  case badIdentifier(String)
  case debtorOutsideSEPA
  case debtorUnwritable
  case codeTwice(String)
  case amountOutOfRange(String)
  case outsideSEPA(String, country: String)
  case holderUnwritable(String)
  /// The payments were others than those that the head announced.
  case sumsDiffer(count: Int, total: Amount)

  package var code: String {
    switch self {
    case .otherCurrency: "payment-not-in-euros"
    case .noPayment: "no-payment"
    case .badIdentifier: "payment-identifier"
    case .debtorOutsideSEPA, .outsideSEPA: "payment-outside-sepa"
    case .debtorUnwritable, .holderUnwritable: "payment-name-unwritable"
    case .codeTwice: "payment-twice"
    case .amountOutOfRange: "payment-amount-out-of-range"
    case .sumsDiffer: "payment-sums-differ"
    }
  }

  package var message: String {
    switch self {
    case .otherCurrency(let currency):
      "SEPA transfers are in euros, and these books are in \(currency)"
    case .noPayment: "there is nothing to pay"
    case .badIdentifier(let text): "\(text) can't name a transfer to a bank"
    case .debtorOutsideSEPA: "the debited account is not one of the SEPA area"
    case .debtorUnwritable: "the organisation's name can't be written with the letters SEPA takes"
    case .codeTwice(let code): "\(code) is in the batch twice"
    case .amountOutOfRange(let code): "the amount of \(code) is not one from 0.01 to 999,999,999.99"
    case .outsideSEPA(let code, let country):
      "\(code) goes to an account in \(country), which SEPA doesn't reach"
    case .holderUnwritable(let code):
      "the account holder of \(code) can't be written with the letters SEPA takes"
    case .sumsDiffer(let count, let total):
      "the batch held \(count) payments of \(Currency.euro.plain(total)) in all, and announced others"
    }
  }

  /// What helps.
  package var hint: String? {
    switch self {
    case .debtorUnwritable, .holderUnwritable:
      "give the name in Latin letters, as the bank has it for this account"
    case .outsideSEPA: "pay it by hand at the bank, and record it with payout send --by-hand"
    case .codeTwice, .noPayment, .badIdentifier, .otherCurrency, .debtorOutsideSEPA,
      .amountOutOfRange, .sumsDiffer:
      nil
    }
  }
}
