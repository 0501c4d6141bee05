import Giving
import Journal

extension ImportUndone: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var undone = try books.tables.find(Import.self, .text(origin.text)) else {
      throw ImportRefusal.unknownImport(origin.text)
    }
    undone.undone = true
    try books.tables.update(undone)
  }
}
