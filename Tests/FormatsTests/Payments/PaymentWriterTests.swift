import Formats
import Foundation
import Granting
import Journal
import Ledger
import TestSupport
import Testing

struct PaymentWriterTests {
  private let debtor = try! IBAN("FR76 3000 6000 0112 3456 7890 189")
  private let payee = try! IBAN("FR14 2004 1010 0505 0001 3M02 606")

  private func batch(
    id: String = "CAISSE-20260115-1", debtor name: String = "Caisse de solidarité",
    currency: Currency = .euro, bic: BIC? = nil, count: Int, total: Int64, isOneLine: Bool = true
  ) -> PaymentBatch {
    PaymentBatch(
      id: id, made: Instant("2026-01-14T17:20:00Z")!, executed: Day("2026-01-15")!, debtor: name,
      account: debtor, bic: bic, currency: currency, count: count,
      total: Amount(minorUnits: total), isOneLine: isOneLine)
  }

  private func payment(
    _ number: UInt16 = 7, attempt: Int64 = 1, _ amount: Int64 = 12_345,
    holder: String = "Collectif Été & Cie", bic: BIC? = nil, iban: IBAN? = nil
  ) -> Payment {
    let application = ApplicationCode("G12")!
    return Payment(
      of: PayoutCode(application: application, number: number), attempt: attempt,
      amount: Amount(minorUnits: amount),
      to: PayeeAccount(iban: iban ?? payee, bic: bic, holder: holder), words: "Aide d’urgence")
  }

  private func file(
    _ version: PaymentVersion, _ batch: PaymentBatch, _ payments: [Payment]
  ) throws -> String {
    var writer = try PaymentWriter(version, batch)
    var file = try writer.head()
    for payment in payments { file += try writer.text(payment) }
    return try file + writer.end()
  }

  @Test func `one transfer, in both versions`() throws {
    let code = payment().code
    #expect(code.hasPrefix("CA-G12-") && code.hasSuffix("-1"))
    func expected(_ version: String, execution: String, bank: String) -> String {
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:\(version)"><CstmrCdtTrfInitn>
      <GrpHdr><MsgId>CAISSE-20260115-1</MsgId><CreDtTm>2026-01-14T17:20:00</CreDtTm>\
      <NbOfTxs>1</NbOfTxs><CtrlSum>123.45</CtrlSum>\
      <InitgPty><Nm>Caisse de solidarite</Nm></InitgPty></GrpHdr>
      <PmtInf><PmtInfId>CAISSE-20260115-1</PmtInfId><PmtMtd>TRF</PmtMtd>\
      <BtchBookg>true</BtchBookg><NbOfTxs>1</NbOfTxs><CtrlSum>123.45</CtrlSum>\
      <PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>\(execution)\
      <Dbtr><Nm>Caisse de solidarite</Nm></Dbtr>\
      <DbtrAcct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></DbtrAcct>\
      <DbtrAgt><FinInstnId><\(bank)>AGRIFRPP</\(bank)></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>
      <CdtTrfTxInf><PmtId><EndToEndId>\(code)</EndToEndId></PmtId>\
      <Amt><InstdAmt Ccy="EUR">123.45</InstdAmt></Amt>\
      <Cdtr><Nm>Collectif Ete + Cie</Nm></Cdtr>\
      <CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct>\
      <RmtInf><Ustrd>\(code) Aide d'urgence</Ustrd></RmtInf></CdtTrfTxInf>
      </PmtInf></CstmrCdtTrfInitn></Document>

      """
    }
    let batch = batch(bic: BIC("AGRIFRPP"), count: 1, total: 12_345)
    #expect(
      try file(.v03, batch, [payment()])
        == expected(
          "pain.001.001.03", execution: "<ReqdExctnDt>2026-01-15</ReqdExctnDt>", bank: "BIC"))
    #expect(
      try file(.v09, batch, [payment()])
        == expected(
          "pain.001.001.09", execution: "<ReqdExctnDt><Dt>2026-01-15</Dt></ReqdExctnDt>",
          bank: "BICFI"))
  }

  @Test func `sums other than those announced are refused at the end`() throws {
    let two = [payment(1), payment(2)]
    #expect(throws: Never.self) { try file(.v09, batch(count: 2, total: 24_690), two) }
    for (count, total) in [(1, 24_690), (3, 24_690), (2, 24_689), (2, 12_345)] {
      #expect(
        throws: PaymentRefusal.sumsDiffer(count: 2, total: Amount(minorUnits: 24_690))
      ) {
        try file(.v09, batch(count: count, total: Int64(total)), two)
      }
    }
  }

  @Test func `what no bank would take is refused by name`() throws {
    func refusal(_ batch: PaymentBatch, _ payments: [Payment]) -> PaymentRefusal? {
      do {
        _ = try file(.v03, batch, payments)
        return nil
      } catch {
        return error as? PaymentRefusal
      }
    }
    let one = batch(count: 1, total: 12_345)
    #expect(refusal(one, [payment()]) == nil)
    #expect(refusal(batch(count: 0, total: 0), []) == .noPayment)
    #expect(refusal(batch(id: "/x", count: 1, total: 1), []) == .badIdentifier("/x"))
    let francs = Currency(code: "CHF")!
    #expect(refusal(batch(currency: francs, count: 1, total: 1), []) == .otherCurrency("CHF"))
    #expect(refusal(batch(debtor: "連帯", count: 1, total: 1), []) == .debtorUnwritable)
    let code = payment().code
    #expect(refusal(one, [payment(), payment()]) == .codeTwice(code))
    #expect(refusal(one, [payment(0, 0)]) == .amountOutOfRange(payment(0).code))
    #expect(refusal(one, [payment(7, 100_000_000_000)]) == .amountOutOfRange(code))
    #expect(refusal(one, [payment(holder: "李")]) == .holderUnwritable(code))
    let turkish = try IBAN("TR33 0006 1005 1978 6457 8413 26")
    #expect(refusal(one, [payment(iban: turkish)]) == .outsideSEPA(code, country: "TR"))
    #expect(refusal(one, [payment(7, attempt: 2)]) == nil)
  }

  private static let canCheck =
    SharedFixtures.isPresent && Tool.isThere("python3", "-c", "import lxml, xmlschema, stdnum")

  @Test(
    .enabled(
      if: canCheck, "skipped: no ../shared, or no python3 with lxml, xmlschema and python-stdnum"),
    arguments: PaymentVersion.allCases, [1, 10_000])
  func `an independent checker finds nothing`(version: PaymentVersion, count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let holders = ["Collectif Été & Cie", "Cœur «\u{A0}d’ici\u{A0}»", "Łódź <3>", "A//B/", "Αθήνα"]
    let accounts = try [
      "FR14 2004 1010 0505 0001 3M02 606", "DE89 3704 0044 0532 0130 00", "BE71 0961 2345 6769",
      "GB29 NWBK 6016 1331 9268 19",
    ].map { (text) throws in try IBAN(text) }
    let payments = (0..<count).map { place in
      payment(
        UInt16(place), Int64.random(in: 1...99_999_999, using: &random),
        holder: holders.randomElement(using: &random)!,
        bic: Bool.random(using: &random) ? BIC("AGRIFRPP") : nil,
        iban: accounts.randomElement(using: &random)!)
    }
    let total = try payments.map(\.amount).sum()
    let batch = batch(
      bic: count == 1 ? nil : BIC("AGRIFRPP882"), count: count, total: total.minorUnits,
      isOneLine: count > 1)
    let tool = try Tool()
    try tool.write(file(version, batch, payments).utf8, to: "payments.xml")
    let checker = SharedFixtures.folder.appending(path: "oracles/pain_check.py").path
    let answer = try tool.run(["python3", checker, "payments.xml"])
    #expect(answer.output == "ok\n")
    #expect(answer.status == 0)
  }
}
