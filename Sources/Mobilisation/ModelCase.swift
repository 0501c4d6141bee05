package import Ledger

/// The model case: what a campaign of three weeks collects, and what befalls it afterwards.
///
/// `fixtures/README.md` tells the story; the figures are those of "the model case, to the cent".
package enum ModelCase {
  package static let campaign = "urgence"
  package static let campaignName = "Caisse d'urgence"
  package static let opens = CampaignDays.first
  package static let closes = CampaignDays.last
  package static let round = "ete-2024"

  package static let collected = Amount(minorUnits: 93_500_00)
  /// What the processor keeps of its 400 donations; the general fund bears it.
  package static let processorFees = Amount(minorUnits: 325_00)
  /// The association's own income, with which its general fund was opened.
  package static let ownIncome = Amount(minorUnits: 1_000_00)
  /// Two in a hundred of what was collected.
  package static let reserve = Amount(minorUnits: 1_870_00)
  package static let awarded = Amount(minorUnits: 91_630_00)

  /// A donor's bank takes back a donation by card, and the processor bills the case.
  package static let chargeback = Chargeback(
    reference: CardDonations.reference(at: CardDonations.chargedBack),
    amount: Amount(minorUnits: 50_00), fee: Amount(minorUnits: 15_00))

  /// HelloAsso gives a part of a donation of 50.00 back to its donor.
  package static let partialRefund = PartialRefund(
    reference: HelloAssoPayments.reference(at: HelloAssoPayments.refunded),
    amount: Amount(minorUnits: 30_00))

  /// A collective changed banks and told nobody: the account in the file is closed.
  package static let bounced = BouncedPayout(
    collective: ModelCollectives.number(10).code, wrongIBAN: ModelCollectives.number(10).iban!,
    correctedIBAN: FrenchAccount(number: 91_052).iban, reason: "AC04",
    fee: Amount(minorUnits: 8_00))

  /// A collective spent less than it was given.
  package static let unspentReturn = UnspentReturn(
    collective: ModelCollectives.number(6).code, amount: Amount(minorUnits: 200_00))
}
