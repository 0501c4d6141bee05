/// The hashes of RFC 6962, section 2.1.
extension Hash {
  /// SHA-256(0x00 ‖ line)
  package static func leaf(_ line: UnsafeRawBufferPointer) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 1 + line.count, alignment: 1) { bytes in
      bytes[0] = 0
      UnsafeMutableRawBufferPointer(rebasing: bytes[1...]).copyMemory(from: line)
      return Hash(of: UnsafeRawBufferPointer(bytes))
    }
  }

  package static func leaf(_ line: [UInt8]) -> Hash {
    line.withUnsafeBytes { leaf($0) }
  }

  /// SHA-256(0x01 ‖ left ‖ right)
  package static func node(_ left: Hash, _ right: Hash) -> Hash {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Hash.count, alignment: 1) { bytes in
      bytes[0] = 1
      left.withBytes { UnsafeMutableRawBufferPointer(rebasing: bytes[1..<33]).copyMemory(from: $0) }
      right.withBytes {
        UnsafeMutableRawBufferPointer(rebasing: bytes[33..<65]).copyMemory(from: $0)
      }
      return Hash(of: UnsafeRawBufferPointer(bytes))
    }
  }

  /// The root of the tree without leaves, SHA-256 of nothing.
  package static let emptyTree = Hash(of: [])
}
