package import Ledger

/// One committed file of the model case.
package struct ModelFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
  /// What its donations sum to; nil for a file of collectives or applications.
  package let collected: Amount?
  package let rows: Int
}

extension ModelCase {
  package static let files: [ModelFile] = {
    let donations = ModelDonations.june2024
    let collectives = ModelCollectives.all
    return [
      file("helloasso_paiements.csv", donations.helloAsso, HelloAssoPayments.bytes),
      file("processeur.csv", donations.card, CardDonations.file.bytes),
      file("virements.csv", donations.transfers, TransferDonations.file.bytes),
      file("cheques.csv", donations.cheques, ChequeDonations.file.bytes),
      file("especes.csv", donations.cash, CashDonations.file.bytes),
      ModelFile(
        name: "collectifs.csv", bytes: ModelCollective.bytes(collectives), collected: nil,
        rows: collectives.count),
      ModelFile(
        name: "candidatures.csv", bytes: ModelApplication.bytes(collectives), collected: nil,
        rows: collectives.count),
    ]
  }()

  private static func file(
    _ name: String, _ donations: [ModelDonation], _ bytes: ([ModelDonation]) -> [UInt8]
  ) -> ModelFile {
    ModelFile(
      name: name, bytes: bytes(donations), collected: donations.map(\.amount).total,
      rows: donations.count)
  }
}
