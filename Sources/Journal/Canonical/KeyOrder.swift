#if DEBUG
  /// Stops a debug build where a fact writes its keys unsorted, twice, or with a name outside the
  /// profile.
  struct KeyOrder: Sendable {
    private var last: [[UInt8]] = []

    mutating func open() {
      last.append([])
    }

    mutating func close() {
      last.removeLast()
    }

    mutating func check(_ key: UnsafeBufferPointer<UInt8>) {
      let name = String(decoding: key, as: UTF8.self)
      precondition(CanonicalJSON.isKey(UnsafeRawBufferPointer(key)), "“\(name)” can't be a key")
      precondition(!last.isEmpty, "the key “\(name)” stands outside any object")
      precondition(
        last[last.count - 1].lexicographicallyPrecedes(key), "the key “\(name)” is out of order")
      last[last.count - 1] = Array(key)
    }
  }
#endif
