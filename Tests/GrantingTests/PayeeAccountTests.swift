import Granting
import Testing

struct PayeeAccountTests {
  private let iban = try! IBAN("FR76 9999 9000 0100 0000 2403 775")

  @Test func `an account reads back from what was committed to`() {
    for bic in [BIC("ZZZZFRP0"), nil] {
      let account = PayeeAccount(iban: iban, bic: bic, holder: "Le Fournil")
      #expect(PayeeAccount(payload: account.payload, holder: "Le Fournil") == account)
    }
    #expect(PayeeAccount(payload: "", holder: "x") == nil)
    #expect(PayeeAccount(payload: "FR76", holder: "x") == nil)
  }

  @Test func `lists show the ends of an IBAN alone`() {
    #expect(iban.masked == "FR76 … 3775")
  }

  @Test(arguments: [
    ("La Remise solidaire", "LA REMISE SOLIDAIRE", true), ("Écoute", "ECOUTE", true),
    ("L'Abri du Val", "L ABRI DU VAL", true), ("Lakou Solidè", "Lakou Solide", true),
    ("Le Fournil", "Le Fournil 2", false), ("Le Fournil", "Nadia Ferlozel", false),
  ])
  func `a bank's way of writing a name doesn't make it another`(
    holder: String, name: String, isSame: Bool
  ) {
    #expect(HolderName.isSame(holder, name) == isSame)
  }
}
