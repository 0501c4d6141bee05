package import Ledger

/// A rule about funders' agreements that says no.
package enum AgreementRefusal: Error, Equatable, Sendable {
  case documentMissing
  case endsBefore(first: Day, last: Day)
  case tranchesDiffer(sum: Amount, amount: Amount)
  case trancheTwice(Day)
  case noAgreement(FundCode)
}
