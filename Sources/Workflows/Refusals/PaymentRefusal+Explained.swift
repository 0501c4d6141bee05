package import Formats
import Ledger

extension PaymentRefusal: Explained {
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

  package var message: Message {
    switch self {
    case .otherCurrency(let currency):
      "SEPA transfers are in euros, and these books are in \(currency)"
    case .noPayment: "none of these payouts is a transfer: there is no file to write"
    case .badIdentifier(let text): "\(text) can't name a transfer to a bank"
    case .debtorOutsideSEPA: "the debited account is not one of the SEPA area"
    case .debtorUnwritable:
      "the holder of the debited account can't be written with the letters SEPA takes"
    case .codeTwice(let code): "\(code) is in the batch twice"
    case .amountOutOfRange(let code): "the amount of \(code) is not one from 0.01 to 999,999,999.99"
    case .outsideSEPA(let code, let country):
      "\(code) goes to an account in \(country), which SEPA doesn't reach"
    case .holderUnwritable(let code):
      "the account holder of \(code) can't be written with the letters SEPA takes"
    case .sumsDiffer(let count, let total):
      "the batch held \(count) payments of \(total) in all, and announced others"
    }
  }

  package var hint: Message? {
    switch self {
    case .debtorUnwritable: "give it in Latin letters with caisse account iban --holder"
    case .holderUnwritable:
      "give it in Latin letters, as the bank has it, with caisse collective iban --change"
    case .outsideSEPA, .otherCurrency, .debtorOutsideSEPA, .amountOutOfRange:
      "have it typed at the bank, and record that with caisse payout send --by-hand"
    case .noPayment: "cash has its slip with caisse payout slip: see caisse payout list"
    case .codeTwice, .badIdentifier, .sumsDiffer: nil
    }
  }
}
