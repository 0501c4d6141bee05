extension LogKeyFile.Absence {
  /// Why, in words.
  package func words(_ path: String) -> String {
    switch self {
    case .missing: "the log's key isn't at \(path)"
    case .readByOthers: "others than its owner may read the log's key at \(path)"
    case .malformed: "what is at \(path) isn't a key"
    case .otherKey: "the key at \(path) is not the one that these books name"
    }
  }

  package var hint: String {
    switch self {
    case .missing, .malformed:
      "put it there, or set CAISSE_LOG_KEY; the next signed checkpoint covers this change"
    case .readByOthers: "chmod 600 it; if anybody may have read it, caisse audit key rotate"
    case .otherKey: "put the right one there; where it is lost, caisse audit key replace"
    }
  }
}
