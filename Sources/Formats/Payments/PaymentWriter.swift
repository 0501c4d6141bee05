import Granting
import Journal
import Ledger

/// Writes transfers as banks take them (ISO 20022 pain.001, as the European Payments Council narrows it):
/// the head, each payment, the end; the caller keeps nothing but the sums, which come first.
///
/// The characters of SEPA hold none that XML escapes. No address is written: none is needed inside the
/// European Economic Area, and from November 2026 one without its parts is refused.
package struct PaymentWriter: Sendable {
  private let version: PaymentVersion
  private let batch: PaymentBatch
  private var codes: Set<String> = []
  private var total = Amount.zero

  private static let largest = Amount(minorUnits: 999_999_999_99)

  package init(_ version: PaymentVersion, _ batch: PaymentBatch) throws(PaymentRefusal) {
    guard batch.currency == .euro else { throw .otherCurrency(batch.currency.code) }
    guard batch.count > 0 else { throw .noPayment }
    guard SEPAText.isIdentifier(batch.id) else { throw .badIdentifier(batch.id) }
    guard SEPA.reaches(batch.account) else { throw .debtorOutsideSEPA }
    self.version = version
    self.batch = batch
  }

  /// All that stands before the first payment.
  package func head() throws(PaymentRefusal) -> String {
    guard let debtor = SEPAText.name(batch.debtor) else { throw .debtorUnwritable }
    let sums =
      "<NbOfTxs>\(batch.count)</NbOfTxs><CtrlSum>\(Self.euros(batch.total))</CtrlSum>"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="\(version.namespace)"><CstmrCdtTrfInitn>
      <GrpHdr><MsgId>\(batch.id)</MsgId><CreDtTm>\(batch.made.description.dropLast())</CreDtTm>\
      \(sums)<InitgPty><Nm>\(debtor)</Nm></InitgPty></GrpHdr>
      <PmtInf><PmtInfId>\(batch.id)</PmtInfId><PmtMtd>TRF</PmtMtd>\
      <BtchBookg>\(batch.isOneLine)</BtchBookg>\(sums)\
      <PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>\
      \(version.execution(batch.executed.description))<Dbtr><Nm>\(debtor)</Nm></Dbtr>\
      <DbtrAcct><Id><IBAN>\(batch.account.text)</IBAN></Id><Ccy>EUR</Ccy></DbtrAcct>\
      \(agent("DbtrAgt", batch.bic) ?? Self.unknownAgent)<ChrgBr>SLEV</ChrgBr>

      """
  }

  package mutating func text(_ payment: Payment) throws(PaymentRefusal) -> String {
    let code = payment.code
    guard SEPAText.isIdentifier(code) else { throw .badIdentifier(code) }
    guard codes.insert(code).inserted else { throw .codeTwice(code) }
    guard payment.amount.isPositive, payment.amount <= Self.largest else {
      throw .amountOutOfRange(code)
    }
    guard SEPA.reaches(payment.account.iban) else {
      throw .outsideSEPA(code, country: payment.account.iban.country)
    }
    guard let holder = SEPAText.name(payment.account.holder) else { throw .holderUnwritable(code) }
    do throws(LedgerRefusal) { try total += payment.amount } catch { throw .amountOutOfRange(code) }
    let agent = agent("CdtrAgt", payment.account.bic) ?? ""
    return """
      <CdtTrfTxInf><PmtId><EndToEndId>\(code)</EndToEndId></PmtId>\
      <Amt><InstdAmt Ccy="EUR">\(Self.euros(payment.amount))</InstdAmt></Amt>\(agent)\
      <Cdtr><Nm>\(holder)</Nm></Cdtr>\
      <CdtrAcct><Id><IBAN>\(payment.account.iban.text)</IBAN></Id></CdtrAcct>\
      <RmtInf><Ustrd>\(SEPAText.remittance(code, payment.words))</Ustrd></RmtInf></CdtTrfTxInf>

      """
  }

  /// What ends the file, if its head told the truth.
  package func end() throws(PaymentRefusal) -> String {
    guard codes.count == batch.count, total == batch.total else {
      throw .sumsDiffer(count: codes.count, total: total)
    }
    return "</PmtInf></CstmrCdtTrfInitn></Document>\n"
  }

  private func agent(_ element: String, _ bic: BIC?) -> String? {
    bic.map { bic in
      "<\(element)><FinInstnId><\(version.bankElement)>\(bic.text)</\(version.bankElement)>"
        + "</FinInstnId></\(element)>"
    }
  }

  /// The debtor's bank must be named, and the IBAN names it.
  private static let unknownAgent =
    "<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>"

  private static func euros(_ amount: Amount) -> String { Currency.euro.plain(amount) }
}
