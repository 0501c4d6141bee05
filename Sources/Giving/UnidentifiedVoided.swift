package import Journal
package import Keeping
package import Ledger

/// A transfer of unknown origin was typed by mistake.
package struct UnidentifiedVoided: Fact, Equatable {
  package static let type = "unidentified.voided"

  package let transfer: ID<UnidentifiedTransfer>
  package let day: Day
  package let document: ID<Document>?

  package init(transfer: ID<UnidentifiedTransfer>, day: Day, document: ID<Document>?) {
    self.transfer = transfer
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("transfer", transfer)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    transfer = try body.id("transfer")
  }
}
