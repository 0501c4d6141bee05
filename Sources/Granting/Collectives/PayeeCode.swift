/// The short name of a payee: `C02/1` for the first of collective C02.
package struct PayeeCode: Hashable, Sendable, CustomStringConvertible {
  package let collective: CollectiveCode
  package let rank: Int64

  package init(collective: CollectiveCode, rank: Int64) {
    precondition(rank > 0, "payees are numbered from 1")
    self.collective = collective
    self.rank = rank
  }

  /// Reads `C02/1`; nil for anything else.
  package init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"), let code = CollectiveCode(String(text[..<slash])),
      let rank = Int64(text[text.index(after: slash)...]), rank > 0, text == "\(code)/\(rank)"
    else { return nil }
    self.init(collective: code, rank: rank)
  }

  package var description: String { "\(collective)/\(rank)" }
}
