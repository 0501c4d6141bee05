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
}
