/// Bytes as lower-case hexadecimal digits, and back.
enum Hexadecimal {
  @inline(__always)
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// 255 for anything but a lower-case digit.
  @inline(__always)
  static func value(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: 255
    }
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to place: UnsafeMutablePointer<UInt8>) {
    for index in 0..<bytes.count {
      place[2 * index] = digit(bytes[index] >> 4)
      place[2 * index + 1] = digit(bytes[index] & 15)
    }
  }

  /// False unless the digits are exactly those of as many bytes.
  static func read(
    _ digits: UnsafeRawBufferPointer, into bytes: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard digits.count == 2 * bytes.count else { return false }
    for index in 0..<bytes.count {
      let (high, low) = (value(digits[2 * index]), value(digits[2 * index + 1]))
      if high | low > 15 { return false }
      bytes[index] = high << 4 | low
    }
    return true
  }

  static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { digits in
      if let place = digits.baseAddress { write(bytes, to: place) }
      return 2 * bytes.count
    }
  }
}
