/// A text as a square of dark and light modules that any phone reads: ISO/IEC 18004, model 2, error correction
/// level M, in the smallest version that holds it.
package struct QRCode: Sendable {
  /// Modules on a side, without the light margin of four that must stand around them.
  package let size: Int
  private let modules: [Bool]

  package static let margin = 4

  /// Nil for a text that no version holds: more than about 2,300 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = Version.smallest(for: bytes) else { return nil }
    self.init(codewords: version.codewords(of: bytes), in: version)
  }

  private init(codewords: [UInt8], in version: Version) {
    var symbol = Symbol(version)
    symbol.draw(codewords)
    let best = Mask.allCases.map { symbol.masked($0) }.min { $0.penalty < $1.penalty }!
    size = best.size
    modules = best.modules
  }

  /// Whether the module is dark; columns from the left, rows from the top.
  package func isDark(_ column: Int, _ row: Int) -> Bool {
    modules[row * size + column]
  }
}
