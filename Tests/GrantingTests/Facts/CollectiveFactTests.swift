import Granting
import Journal
import Keeping
import Ledger
import Testing

struct CollectiveFactTests {
  private let day = Day("2024-06-24")!
  private let document = ID<Document>(high: 1, low: 2)
  private let payee = ID<Payee>(high: 3, low: 4)
  private let code = CollectiveCode("C01")!
  private let hash = Hash(of: [1])
  private let other = Hash(of: [2])

  @Test(arguments: [true, false])
  func `a collective reads back, with all of it or nothing but its code`(isWhole: Bool) throws {
    let particulars =
      isWhole
      ? CollectiveParticulars(
        legalForm: LegalForm("association")!, siret: "00000131300014", rna: "W999000401",
        region: "Île-de-France", tags: ["food", "santé"], name: hash, contact: other)
      : CollectiveParticulars()
    let added = CollectiveAdded(
      code: code, particulars: particulars, day: day, document: isWhole ? document : nil)
    #expect(try ReadingBack.fact(added) == added)
    let changed = CollectiveChanged(
      code: code, particulars: particulars, day: day, document: isWhole ? document : nil)
    #expect(try ReadingBack.fact(changed) == changed)
  }

  @Test func `the body of a collective names nobody`() throws {
    let fact = CollectiveAdded(
      code: code,
      particulars: CollectiveParticulars(
        legalForm: .none, region: "Corse", tags: ["rural"], name: hash), day: day, document: nil)
    #expect(
      try ReadingBack.body(fact)
        == #"{"code":"C01","day":"2024-06-24","particulars":{"legal_form":"none","name":"\#(hash.hex)","region":"Corse","tags":["rural"]}}"#
    )
  }

  @Test(arguments: Payee.Kind.allCases)
  func `a payee of each kind reads back`(kind: Payee.Kind) throws {
    let code = PayeeCode(collective: code, rank: 2)
    let whole = PayeeAdded(
      id: payee, code: code, kind: kind, ceiling: Amount(minorUnits: 480_00),
      agreement: document, holder: hash, iban: other, day: day, document: document)
    #expect(try ReadingBack.fact(whole) == whole)
    let bare = PayeeAdded(id: payee, code: code, kind: kind, day: day)
    #expect(try ReadingBack.fact(bare) == bare)
    let agreed = PayeeAgreed(payee: payee, kind: kind, ceiling: nil, day: day, document: document)
    #expect(try ReadingBack.fact(agreed) == agreed)
  }

  @Test func `a changed account and its check read back`() throws {
    let changed = PayeeChanged(payee: payee, holder: hash, iban: other, day: day)
    #expect(try ReadingBack.fact(changed) == changed)
    let verified = PayeeVerified(
      payee: payee, iban: other, verification: .noMatch, reason: .calledBack, words: hash,
      day: day, document: document)
    #expect(try ReadingBack.fact(verified) == verified)
    let matched = PayeeVerified(payee: payee, iban: other, verification: .match, day: day)
    #expect(try ReadingBack.fact(matched) == matched)
    let waived = CoolingWaived(
      payee: payee, iban: other, reason: .emergency, words: hash, day: day, document: document)
    #expect(try ReadingBack.fact(waived) == waived)
    let approved = PayeeApproved(payee: payee, iban: other, day: day)
    #expect(try ReadingBack.fact(approved) == approved)
    let checked = PayeeChecked(payee: payee, iban: other, day: day, document: document)
    #expect(try ReadingBack.fact(checked) == checked)
  }
}
