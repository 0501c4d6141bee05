extension OutputBuffer {
  /// Writes text as a JSON string. What could steer a terminal is escaped, beyond what JSON asks.
  func write(json text: String) throws {
    var text = text
    try write(UInt8(ascii: "\""))
    try text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = lengthOfSteering(at: index, in: bytes)
        if length == 0 {
          index += 1
          continue
        }
        try write(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
        try write(escaped(bytes[index..<index + length]))
        index += length
        start = index
      }
      try write(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
    try write(UInt8(ascii: "\""))
  }
}

/// How many bytes at this place, one character, must be escaped; 0 for none. Most bytes are letters, so
/// the first test lets nearly all of them pass.
private func lengthOfSteering(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
  let byte = bytes[index]
  if byte >= 0x20, byte < 0x7F {
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
  }
  if byte < 0x20 || byte == 0x7F { return 1 }
  let length = byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 0
  guard length > 0 else { return 0 }
  let character = String(decoding: bytes[index..<index + length], as: UTF8.self)
  return character.legible == character ? 0 : length
}

private func escaped(_ character: Slice<UnsafeRawBufferPointer>) -> String {
  switch character.first {
  case UInt8(ascii: "\""): return "\\\""
  case UInt8(ascii: "\\"): return "\\\\"
  case UInt8(ascii: "\n"): return "\\n"
  case UInt8(ascii: "\r"): return "\\r"
  case UInt8(ascii: "\t"): return "\\t"
  default: break
  }
  let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first!
  let digits = String(scalar.value, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
