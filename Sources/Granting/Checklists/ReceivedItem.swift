package import Council
package import Journal
package import Keeping
package import Ledger

/// An item of an application's checklist that somebody has received.
package struct ReceivedItem: Equatable, Sendable {
  package let application: ApplicationCode
  package let item: ChecklistItem
  package let collective: CollectiveCode
  package let document: ID<Document>
  package let day: Day
  package let member: MemberCode

  package init(
    application: ApplicationCode, item: ChecklistItem, collective: CollectiveCode,
    document: ID<Document>, day: Day, member: MemberCode
  ) {
    self.application = application
    self.item = item
    self.collective = collective
    self.document = document
    self.day = day
    self.member = member
  }
}
