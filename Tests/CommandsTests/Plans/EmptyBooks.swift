import TestSupport

/// New books, open to whoever wants to know how SQLite would go about a statement.
struct EmptyBooks: Sendable {
  static let model = Result { try EmptyBooks() }

  let connection: RawConnection

  private init() throws {
    let books = try BooksFolder()
    connection = try RawConnection(books.path("books/fund.caisse"))
    try connection.execute("ATTACH '\(books.path("books/fund.people"))' AS people")
  }
}
