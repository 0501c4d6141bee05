/// Sixteen random bytes of every record, so that nobody can guess a record from its leaf hash.
package struct Nonce: FixedBytes {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  package init() {}
}
