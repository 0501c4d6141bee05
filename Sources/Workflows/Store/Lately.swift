/// What came in while batches were taken that are asked for ahead, each while the two before it are still to be
/// taken: the answers don't know of it yet.
struct Lately<Value> {
  private var added: [String: Value] = [:]
  /// What each batch added, the latest first.
  private var keys: [[String]] = [[], [], []]

  subscript(_ key: String) -> Value? { added[key] }

  mutating func add(_ value: Value, for key: String) {
    if added.updateValue(value, forKey: key) == nil { keys[0].append(key) }
  }

  mutating func beginBatch() {
    for key in keys.removeLast() { added.removeValue(forKey: key) }
    keys.insert([], at: 0)
  }
}
