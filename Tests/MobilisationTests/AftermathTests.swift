import Ledger
import Mobilisation
import Testing

@Suite struct AftermathTests {
  @Test func `the donation charged back is one of 50.00 by card`() throws {
    let row = try Checkout.table("processeur.csv").rows.first {
      $0["reference"] == ModelCase.chargeback.reference
    }
    #expect(row?["amount"] == "50.00")
    #expect(ModelCase.chargeback.amount.minorUnits == 50_00)
    #expect(ModelCase.chargeback.fee.minorUnits == 15_00)
  }

  @Test func `the donation refunded in part is one of 50.00 at HelloAsso`() throws {
    let row = try Checkout.table("helloasso_paiements.csv").rows.first {
      $0["Référence paiement"] == ModelCase.partialRefund.reference
    }
    #expect(row?["Montant total"] == "50,00")
    #expect(ModelCase.partialRefund.amount.minorUnits == 30_00)
  }

  @Test func `the payout that bounces goes to the account in the file`() throws {
    let row = try Checkout.table("collectifs.csv").rows.first {
      $0["code"] == ModelCase.bounced.collective
    }
    #expect(row?["iban"] == ModelCase.bounced.wrongIBAN)
    #expect(ModelCase.bounced.correctedIBAN != ModelCase.bounced.wrongIBAN)
    #expect(ModelCase.bounced.collective != ModelCase.unspentReturn.collective)
  }

  @Test func `the end is the model case's, to the cent`() {
    let (back, refunded) = (
      ModelCase.chargeback.amount.minorUnits, ModelCase.partialRefund.amount.minorUnits
    )
    let returned = ModelCase.unspentReturn.amount.minorUnits
    let reserve = ModelCase.reserve.minorUnits - back - refunded
    #expect(reserve == 1_790_00)
    #expect(
      returned + reserve + ModelCase.awarded.minorUnits + refunded + back
        == ModelCase.collected.minorUnits + returned)
    let general =
      ModelCase.ownIncome.minorUnits - ModelCase.processorFees.minorUnits
      - ModelCase.chargeback.fee.minorUnits - ModelCase.bounced.fee.minorUnits
    #expect(general == 652_00)
  }

  @Test func `the payouts hold every donation once`() throws {
    let helloAsso = ModelCase.helloAssoPayouts
    let keys = try Checkout.table("helloasso_paiements.csv").column("Référence paiement")
    #expect(helloAsso.flatMap(\.references) == keys)
    #expect(helloAsso.reduce(0) { $0 + $1.net.minorUnits } == 60_000_00)
    let processor = ModelCase.processorPayouts
    let cards = try Checkout.table("processeur.csv").column("reference")
    #expect(processor.flatMap(\.references) == cards)
    #expect(processor.reduce(0) { $0 + $1.net.minorUnits } == 14_675_00)
  }
}
