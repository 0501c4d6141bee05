/// Where a payee is paid, in words that stay in the people file.
package struct PayeeAccount: Hashable, Sendable {
  package let iban: IBAN
  package let bic: BIC?
  package let holder: String

  package init(iban: IBAN, bic: BIC?, holder: String) {
    self.iban = iban
    self.bic = bic
    self.holder = holder
  }

  /// What is committed to: the IBAN, then the BIC on a line of its own.
  package var payload: String {
    bic.map { iban.text + "\n" + $0.text } ?? iban.text
  }

  /// Nil where the payload is not one that was committed to.
  package init?(payload: String, holder: String) {
    let lines = payload.split(separator: "\n").map(String.init)
    guard let first = lines.first, let iban = try? IBAN(first) else { return nil }
    self.init(iban: iban, bic: lines.dropFirst().first.flatMap { BIC($0) }, holder: holder)
  }
}

extension IBAN {
  /// Its country and its last four characters, for lists: `FR76 … 3775`.
  package var masked: String {
    "\(text.prefix(4)) … \(text.suffix(4))"
  }
}
