package import Journal
package import Ledger

/// An expense that was recorded by mistake is undone, its payments with it, in both books.
package struct ExpenseVoided: Fact, Equatable {
  package static let type = "expense.voided"

  package let expense: ID<Expense>
  package let day: Day
  package let reason: ReversalReason
  package let document: ID<Document>?

  package init(
    expense: ID<Expense>, day: Day, reason: ReversalReason, document: ID<Document>?
  ) {
    self.expense = expense
    self.day = day
    self.reason = reason
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("expense", expense)
    body.choice("reason", reason)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    expense = try body.id("expense")
    reason = try body.choice("reason")
  }
}
