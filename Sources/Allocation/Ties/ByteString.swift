import Journal

/// What is compared byte by byte, its bytes unsigned.
protocol ByteString {
  /// The first sixteen bytes, the first one highest; as if zeros followed where there are fewer.
  var head: UInt128 { get }

  func isSame(as other: Self) -> Bool
  func precedes(_ other: Self) -> Bool
}

extension ByteString where Self: Collection<UInt8> {
  var head: UInt128 {
    var head: UInt128 = 0
    withUnsafeMutableBytes(of: &head) { $0.copyBytes(from: prefix(16)) }
    return UInt128(bigEndian: head)
  }

  func isSame(as other: Self) -> Bool { elementsEqual(other) }
  func precedes(_ other: Self) -> Bool { lexicographicallyPrecedes(other) }
}

extension String.UTF8View: ByteString {}
extension [UInt8]: ByteString {}

extension Hash: ByteString {
  var head: UInt128 {
    UInt128(bigEndian: withBytes { $0.loadUnaligned(as: UInt128.self) })
  }

  func isSame(as other: Hash) -> Bool { self == other }

  func precedes(_ other: Hash) -> Bool {
    withBytes { bytes in other.withBytes { bytes.lexicographicallyPrecedes($0) } }
  }
}
