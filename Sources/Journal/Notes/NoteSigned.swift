/// One who signed a note, as was verified.
package struct NoteSigned: Hashable, Sendable {
  package let key: NoteKey
  /// When, as a witness says; nil for a log's own signature.
  package let at: Instant?

  package init(key: NoteKey, at: Instant?) {
    self.key = key
    self.at = at
  }
}
