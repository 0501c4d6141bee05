package import Journal

/// Words of people, read back from behind their commitment.
package enum Words {
  /// Refuses where they can't be read, for what makes no sense without them.
  package static func require(in view: some BooksView) throws {
    guard view.hasPeople else { throw PeopleRefusal.noPeopleFile }
    guard view.hasWords else { throw PeopleRefusal.sealed }
  }

  /// What a record's commitment hides; nil where nothing was committed to, where it was erased, and
  /// where the people file is not at hand.
  package static func text(
    _ tag: Commitment.Tag, of record: Int64, in view: some BooksView
  ) throws -> String? {
    guard view.hasWords else { return nil }
    return try view.find(OpeningRow.self, .integer(record), .text(tag.text))
      .map { String(decoding: $0.payload, as: UTF8.self) }
  }
}

extension Recorder {
  /// Commits to words in the next record; nil where there are none.
  package mutating func commit(words: String?, tag: Commitment.Tag) throws -> Hash? {
    try words.map { try commit(to: Array($0.utf8), tag: tag) }
  }
}
