import Foundation
import Ledger
import Mobilisation
import Testing

@Suite struct DonationFilesTests {
  private static let own = ["processeur.csv", "virements.csv", "cheques.csv", "especes.csv"]

  @Test func `the five files sum to 93,500.00`() throws {
    var sum = try Checkout.table("helloasso_paiements.csv").cents("Montant total").reduce(0, +)
    #expect(sum == 60_000_00)
    for name in Self.own { sum += try Checkout.table(name).cents("amount").reduce(0, +) }
    #expect(sum == 93_500_00)
    #expect(sum == ModelCase.collected.minorUnits)
  }

  @Test func `what is collected is the reserve and the awards`() throws {
    #expect(ModelCase.reserve.minorUnits + ModelCase.awarded.minorUnits == 93_500_00)
    #expect(ModelCase.reserve.minorUnits * 50 == 93_500_00)
  }

  @Test func `the processor's 400 fees are 1.5 % and 0.25, unrounded, and sum to 325.00`() throws {
    let table = try Checkout.table("processeur.csv")
    let (amounts, fees) = (table.cents("amount"), table.cents("fee"))
    #expect(amounts.count == 400)
    #expect(amounts.reduce(0, +) == 15_000_00)
    #expect(fees.reduce(0, +) == 325_00)
    #expect(zip(amounts, fees).allSatisfy { ($1 - 25) * 1000 == $0 * 15 })
  }

  @Test func `every donation is positive and of the three weeks of June`() throws {
    let helloAsso = try Checkout.table("helloasso_paiements.csv")
    #expect(helloAsso.rows.count == 2520)
    #expect(helloAsso.cents("Montant total").allSatisfy { $0 > 0 })
    let days = helloAsso.column("Date du paiement").map { $0.prefix(10).split(separator: "/") }
    #expect(days.allSatisfy { $0[1] == "06" && $0[2] == "2024" && ("10"..."30").contains($0[0]) })
    for name in Self.own {
      let table = try Checkout.table(name)
      #expect(table.cents("amount").allSatisfy { $0 > 0 })
      #expect(table.column("date").allSatisfy { ("2024-06-10"..."2024-06-30").contains($0) })
      #expect(table.column("date") == table.column("date").sorted())
    }
  }

  @Test func `all at HelloAsso is one campaign, paid, and paid out on a Tuesday`() throws {
    let table = try Checkout.table("helloasso_paiements.csv")
    #expect(Set(table.column("Statut du paiement")) == ["Payé"])
    #expect(Set(table.column("Versé")) == ["Oui"])
    #expect(Set(table.column("Campagne")) == ["Caisse d'urgence"])
    #expect(Set(table.column("Type de campagne")) == ["Formulaire de don"])
    #expect(
      Set(table.column("Date du versement")) == ["18/06/2024", "25/06/2024", "02/07/2024"])
    #expect(table.column("Montant du tarif") == table.column("Montant total"))
    #expect(table.column("Montant total").contains("1 000,00"))
  }

  @Test(.enabled(if: Checkout.hasSample, "skipped: ../shared is absent"))
  func `the HelloAsso file has the header and line ends of a real export`() throws {
    let sample = Array(try Data(contentsOf: Checkout.helloAssoSample))
    let header = sample.prefix { $0 != 0x0A } + [0x0A]
    let ours = try Checkout.bytes("helloasso_paiements.csv")
    #expect(ours.starts(with: header))
    #expect(ours.count { $0 == 0x0A } == ours.count { $0 == 0x0D })
  }

  @Test func `no reference is used twice`() throws {
    let keys = try Checkout.table("helloasso_paiements.csv").column("Référence paiement")
    #expect(Set(keys).count == keys.count)
    for name in Self.own {
      let references = try Checkout.table(name).column("reference")
      #expect(Set(references).count == references.count)
      #expect(!references.contains(""))
    }
  }

  @Test(arguments: zip(own, ["card", "transfer", "cheque", "cash"]))
  func `each of our own files is of one channel and one campaign`(
    name: String, channel: String
  ) throws {
    let table = try Checkout.table(name)
    #expect(
      table.header.prefix(8) == [
        "date", "amount", "currency", "donor", "email", "channel", "reference", "campaign",
      ])
    #expect(Set(table.column("channel")) == [channel])
    #expect(Set(table.column("campaign")) == [ModelCase.campaign])
    #expect(Set(table.column("currency")) == ["EUR"])
  }

  @Test func `cash has no name, and a name that is withheld has no mail address`() throws {
    let cash = try Checkout.table("especes.csv")
    #expect(cash.rows.allSatisfy { $0["donor"] == "" && $0["anonymous"] == "yes" })
    #expect(Set(cash.column("date")).count == 4)
    let transfers = try Checkout.table("virements.csv").rows
    #expect(transfers.allSatisfy { ($0["donor"] == "") == ($0["anonymous"] == "yes") })
    #expect(transfers.contains { $0["anonymous"] == "yes" })
    #expect((transfers + cash.rows).allSatisfy { $0["donor"] != "" || $0["email"] == "" })
  }

  @Test func `companies, a foundation and other bodies give too`() throws {
    let kinds = Set(try Checkout.table("virements.csv").column("kind"))
    #expect(kinds == ["person", "company", "foundation", "body"])
  }

  @Test func `money from abroad keeps what was sent`() throws {
    let rows = try Checkout.table("virements.csv").rows.filter { $0["original_amount"] != "" }
    #expect(Set(rows.map { $0["original_currency"]! }) == ["CHF", "GBP", "USD"])
    let others = try Checkout.table("virements.csv").rows.filter { $0["original_amount"] == "" }
    #expect(others.allSatisfy { $0["original_currency"] == "" && $0["country"] == "FR" })
  }
}
