import Keeping
package import Ledger

/// A fund with the child funds of its designations: what its statements are about.
package enum FundFamily {
  /// The fund first. Refuses one that the books don't have.
  package static func of(_ fund: FundCode, in view: some BooksView) throws -> [FundCode] {
    guard try view.find(Fund.self, .text(fund.text)) != nil else {
      throw KeepingRefusal.fundUnknown(fund)
    }
    return try [fund] + view.rows(Fund.self, where: [.equals("parent", fund.text)]).map(\.code)
  }
}
