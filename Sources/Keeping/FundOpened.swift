package import Journal
package import Ledger

/// A fund has been opened; with a parent, for a designation.
package struct FundOpened: Fact, Equatable {
  package static let type = "fund.opened"

  package let fund: Fund
  package let day: Day
  package let document: ID<Document>?

  package init(fund: Fund, day: Day, document: ID<Document>?) {
    self.fund = fund
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("code", fund.code.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("kind", fund.kind)
    body.string("name", fund.name)
    body.optionalString("parent", fund.parent?.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let code = try body.fund("code")
    day = try body.day("day")
    document = try body.optionalID("document")
    let kind: FundKind = try body.choice("kind")
    let name = try body.string("name")
    fund = Fund(code: code, name: name, kind: kind, parent: try body.optionalFund("parent"))
  }
}
