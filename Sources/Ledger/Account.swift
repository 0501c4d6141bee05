/// The number of an account in the chart (`512`, `517HA`), or its name in the commitment book (`free`).
package struct AccountCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// 1 to 20 ASCII letters, digits, dots and hyphens, beginning with a letter or digit.
  package init?(_ text: String) {
    guard Code.isCode(text, longest: 20) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: AccountCode, right: AccountCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

package enum AccountKind: String, Sendable, CaseIterable {
  case asset, liability, equity, income, expense
}

/// Which side an account grows on.
package enum Side: String, Sendable { case debit, credit }

extension AccountKind {
  package var normalSide: Side {
    switch self {
    case .asset, .expense: .debit
    case .liability, .equity, .income: .credit
    }
  }
}

/// A named place of one kind. Sub-accounts (a 512 per bank, 517 per platform, 53 per box) name their parent.
package struct Account: Hashable, Sendable {
  package let code: AccountCode
  package let book: Book
  package let label: String
  package let kind: AccountKind
  /// The account it refines (`7541` of `75411`, `512` of a bank's own); nil where there is none.
  package let parent: AccountCode?

  package init(
    code: AccountCode, book: Book, label: String, kind: AccountKind, parent: AccountCode?
  ) {
    self.code = code
    self.book = book
    self.label = label
    self.kind = kind
    self.parent = parent
  }
}
