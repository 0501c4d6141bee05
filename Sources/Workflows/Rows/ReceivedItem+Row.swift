import Council
package import Granting
import Journal
import Keeping

extension ReceivedItem: Row {
  package static let table = "checklist_item"
  package static let columns = [
    "application", "item", "collective", "document", "day", "member",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(application.number)
    row.choice(item)
    row.text(collective.text)
    row.id(document)
    row.day(day)
    row.integer(member.number)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      application: ApplicationCode(number: try row.integer()), item: try row.choice(),
      collective: CollectiveCode(known: try row.text()), document: try row.id(),
      day: try row.day(), member: MemberCode(number: try row.integer()))
  }
}
