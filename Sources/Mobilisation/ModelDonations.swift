/// All that was given, channel by channel, by one roll of donors.
struct ModelDonations {
  let helloAsso: [ModelDonation]
  let card: [ModelDonation]
  let transfers: [ModelDonation]
  let cheques: [ModelDonation]
  let cash: [ModelDonation]

  static let june2024 = ModelDonations()

  private init() {
    var roll = DonorRoll()
    helloAsso = HelloAssoPayments.donations(&roll)
    card = CardDonations.donations(&roll)
    transfers = TransferDonations.donations(&roll)
    cheques = ChequeDonations.donations(&roll)
    cash = CashDonations.donations()
  }
}
