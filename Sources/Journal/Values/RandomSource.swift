/// Where unpredictable bytes come from; given by the caller, so that a test can foresee them.
package protocol RandomSource {
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer)
}

extension RandomSource {
  package mutating func next<Value: FixedBytes>(_ type: Value.Type = Value.self) -> Value {
    var value = Value()
    withUnsafeMutableBytes(of: &value) { fill($0) }
    return value
  }

  package mutating func nonce() -> Nonce {
    next()
  }

  package mutating func salt() -> Salt {
    next()
  }

  /// A new id; further ones of the same import follow it with `next()`.
  package mutating func id<Thing>(_ type: Thing.Type = Thing.self) -> ID<Thing> {
    var bits: (high: UInt16, low: UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &bits.high) { fill($0) }
    withUnsafeMutableBytes(of: &bits.low) { fill($0) }
    return ID(high: bits.high, low: bits.low)
  }
}
