import Glibc

/// The files of one organisation's books: the books, the people file beside them, and what else lies there.
package struct Files: Sendable {
  /// The path given to `init`, `fund.caisse`.
  package let books: String
  /// Where the log's private key is, if not beside the books.
  package var logKeyPath: String?

  package init(books: String) {
    // SQLite reads more than a path into names that begin so.
    let isSpecial = books.hasPrefix(":") || books.hasPrefix("file:")
    self.books = isSpecial ? "./" + books : books
  }

  /// `fund` of `fund.caisse`.
  package var stem: String {
    let suffix = ".caisse"
    return books.hasSuffix(suffix) ? String(books.dropLast(suffix.utf8.count)) : books
  }

  package var logKey: LogKeyFile { LogKeyFile(logKeyPath ?? stem + ".logkey") }
  package var people: String { stem + ".people" }
  package var documents: String { stem + ".documents" }
  package var holder: String { books + ".holder" }

  var havePeople: Bool { access(people, F_OK) == 0 }

  /// Where the books lie.
  package var folder: String {
    guard let slash = books.lastIndex(of: "/") else { return "." }
    return slash == books.startIndex ? "/" : String(books[..<slash])
  }
}
