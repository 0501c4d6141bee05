/// One signature below a note: `— name base64(key id ‖ signature)`.
package struct NoteSignature: Hashable, Sendable {
  package let name: String
  /// SHA-256(name ‖ 0x0A ‖ kind ‖ key), its first four bytes.
  package let keyID: UInt32
  package let bytes: [UInt8]

  package init(name: String, keyID: UInt32, bytes: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.bytes = bytes
  }

  /// With its end.
  package var line: String {
    let all = keyID.bigEndianBytes + bytes
    return Self.mark + name + " " + all.withUnsafeBytes { Base64.text($0) } + "\n"
  }

  private static let mark = "— "

  /// Nil unless the line, without its end, is a signature's.
  package init?(line: some StringProtocol) {
    guard line.hasPrefix(Self.mark) else { return nil }
    let parts = line.dropFirst(Self.mark.count)
      .split(separator: " " as Character, omittingEmptySubsequences: false)
    guard parts.count == 2, NoteKey.isName(parts[0]),
      let all = Base64.bytes(String(parts[1])), all.count > 4
    else { return nil }
    self.init(
      name: String(parts[0]), keyID: UInt32(bigEndianBytes: all[..<4]), bytes: Array(all[4...]))
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

  init(bigEndianBytes bytes: some Collection<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | Self($1) }
  }
}
