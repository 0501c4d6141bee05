package import Ledger

/// Entries as Beancount reads them (`bean-check`): accounts opened on the first day of the books.
package struct BeancountJournal: Sendable {
  private let currency: Currency

  package init(_ currency: Currency) {
    self.currency = currency
  }

  /// What stands before the entries. `first` is the day of the first of them.
  package func head(
    title: String, first: Day, _ accounts: [(account: PlainAccount, label: String)]
  ) -> String {
    var text = "option \"title\" \(Self.quoted(title))\n"
    text += "option \"operating_currency\" \"\(currency.code)\"\n\n"
    for (account, label) in accounts {
      text += "\(first) open \(account.name) \(currency.code)\n"
      text += "  label: \(Self.quoted(label))\n"
    }
    return text
  }

  package func text(_ entry: PlainEntry) -> String {
    var text = "\n\(entry.day) * \(Self.quoted(entry.label.rawValue))\n"
    text += "  entry: \(entry.id)\n  seq: \(entry.seq)\n"
    for posting in entry.postings {
      text += "  \(posting.account.name)  \(currency.plain(posting.amount)) \(currency.code)\n"
      text += "    fund: \(Self.quoted(posting.fund.text))\n"
      if let auxiliary = posting.auxiliary { text += "    auxiliary: \(Self.quoted(auxiliary))\n" }
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character.isNewline ? " " : character)
    }
    return quoted + "\""
  }
}
