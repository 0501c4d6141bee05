package import Ledger

/// Entries as hledger reads them, every account and the commodity declared (`hledger check --strict`).
package struct HledgerJournal: Sendable {
  private let currency: Currency

  package init(_ currency: Currency) {
    self.currency = currency
  }

  /// What stands before the entries.
  package func head(_ accounts: [(account: PlainAccount, label: String)]) -> String {
    // A decimal mark is required, also where there are no decimals.
    let decimals = String(repeating: "0", count: currency.exponent)
    var text = "decimal-mark .\ncommodity 1000.\(decimals) \(currency.code)\n"
    text += "tag fund\ntag seq\ntag auxiliary\n\n"
    for (account, label) in accounts {
      text += "account \(account.name)  ; \(Self.comment(label))\n"
    }
    return text
  }

  package func text(_ entry: PlainEntry) -> String {
    // One text that grows: interpolation would make one for each part of each of a million entries.
    var text = "\n"
    text += entry.day.description
    text += " ("
    text += String(entry.id)
    text += ") "
    text += entry.label.rawValue
    text += "  ; seq:"
    text += String(entry.seq)
    for posting in entry.postings {
      text += "\n    "
      text += posting.account.name
      text += "  "
      text += currency.plain(posting.amount)
      text += " "
      text += currency.code
      text += "  ; fund:"
      text += posting.fund.text
      if let auxiliary = posting.auxiliary { text += ", auxiliary:" + auxiliary }
    }
    text += "\n"
    return text
  }

  /// A comment ends with its line, and a colon would make a tag of the word before it.
  private static func comment(_ label: String) -> String {
    String(label.map { $0.isNewline || $0 == ":" ? " " : $0 })
  }
}
