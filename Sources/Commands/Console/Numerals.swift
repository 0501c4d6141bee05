package import Keeping
package import Ledger

/// Numbers as people read them: thousands apart, decimals behind the mark of the language.
package struct Numerals: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package func text(_ count: Int) -> String {
    (count < 0 ? "-" : "") + grouped(String(count.magnitude))
  }

  /// `93,500.00` in English, `93 500,00` in French, with a narrow no-break space.
  package func text(_ amount: Amount, _ currency: Currency) -> String {
    let plain = currency.plain(amount).split(separator: ".", maxSplits: 1)
    let sign = amount.isNegative ? "-" : ""
    let whole = grouped(plain[0].drop { $0 == "-" })
    return plain.count == 1 ? sign + whole : sign + whole + decimalMark + plain[1]
  }

  package var decimalMark: String {
    switch language {
    case .french: ","
    case .english: "."
    }
  }

  private var separator: String {
    switch language {
    case .french: "\u{202F}"
    case .english: ","
    }
  }

  private func grouped(_ digits: some StringProtocol) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}
