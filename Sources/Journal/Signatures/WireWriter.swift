/// Writes SSH's binary form (RFC 4251, section 5).
package struct WireWriter {
  package private(set) var bytes: [UInt8]

  package init(_ bytes: some Sequence<UInt8> = []) {
    self.bytes = Array(bytes)
  }

  package mutating func raw(_ bytes: some Sequence<UInt8>) {
    self.bytes += bytes
  }

  package mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  package mutating func integer(_ value: UInt32) {
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func string(_ value: some Collection<UInt8>) {
    integer(UInt32(value.count))
    bytes += value
  }

  package mutating func text(_ value: String) {
    string(Array(value.utf8))
  }

  /// A positive number as an `mpint`: no zero before it but the one that keeps it positive.
  package mutating func scalar(_ digits: some Sequence<UInt8>) {
    let digits = Array(digits.drop { $0 == 0 })
    string((digits.first ?? 0) < 0x80 ? digits : [0] + digits)
  }
}
