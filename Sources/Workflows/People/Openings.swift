package import Journal

/// What commitments of a record hide, as it is given to those who may know it.
package enum Openings {
  /// All that are kept: none where nothing was committed to, where it was erased, and without the people file.
  package static func of(record: Int64, in view: some BooksView) throws -> [Opening] {
    guard view.hasWords else { return [] }
    return try view.rows(OpeningRow.self, where: [.equals("record", .integer(record))])
      .compactMap { row in
        Commitment.Tag(row.tag).map { tag in
          Opening(tag: tag, salt: row.salt, payload: String(decoding: row.payload, as: UTF8.self))
        }
      }
  }
}
