package import Ledger

/// Names of accounts in plain-text accounting: a kind, then our code, which is unique.
package struct PlainAccount: Sendable {
  package let name: String

  /// `Assets:512CC`. Beancount's names hold letters, digits and hyphens and begin with a capital letter
  /// or a digit; what ours hold beside is written as its number between hyphens, so that two codes never
  /// give one name.
  package init(_ account: Account) {
    var code = ""
    for (place, character) in account.code.text.unicodeScalars.enumerated() {
      switch character {
      case "A"..."Z", "0"..."9": code.unicodeScalars.append(character)
      case "a"..."z" where place > 0: code.unicodeScalars.append(character)
      case "a"..."z": code += "X-" + String(character)
      default: code += "-\(character.value)-"
      }
    }
    name = Self.root(account.kind) + ":" + code
  }

  private static func root(_ kind: AccountKind) -> String {
    switch kind {
    case .asset: "Assets"
    case .liability: "Liabilities"
    case .equity: "Equity"
    case .income: "Income"
    case .expense: "Expenses"
    }
  }
}
