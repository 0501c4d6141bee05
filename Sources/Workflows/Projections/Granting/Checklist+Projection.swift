import Council
import Granting

extension ChecklistItemReceived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let application = try books.application(application)
    let received = ReceivedItem(
      application: application.code, item: item, collective: application.collective,
      document: document, day: day, member: try books.place.member)
    if try Checklists.find(item, of: application.code, in: books.tables) == nil {
      try books.tables.insert(received)
    } else {
      try books.tables.update(received)
    }
  }
}

extension ChecklistItemVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let application = try books.application(application)
    try books.tables.delete(
      ReceivedItem.self, .integer(application.code.number), .text(item.rawValue))
  }
}
