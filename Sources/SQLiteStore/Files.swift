import Glibc

/// The files of one organisation's books: the books, the people file beside them, and what else lies there.
package struct Files: Sendable {
  /// The path given to `init`, `fund.caisse`.
  package let books: String

  package init(books: String) {
    self.books = books
  }

  /// `fund` of `fund.caisse`.
  package var stem: String {
    let suffix = ".caisse"
    return books.hasSuffix(suffix) ? String(books.dropLast(suffix.utf8.count)) : books
  }

  package var people: String { stem + ".people" }
  var havePeople: Bool { access(people, F_OK) == 0 }
  package var documents: String { stem + ".documents" }
  package var holder: String { books + ".holder" }
}
