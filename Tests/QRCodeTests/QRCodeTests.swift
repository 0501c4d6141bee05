import QRCode
import TestSupport
import Testing

/// Symbols that another program reads, which knows nothing of ours.
@Suite(.enabled(if: Tool.isThere("zbarimg", "--version"), "skipped: zbarimg is not installed"))
struct DecodedQRCodeTests {
  /// The symbol as a picture of eight pixels a module.
  private func picture(_ code: QRCode) -> [UInt8] {
    let scale = 8
    let side = code.size + 2 * QRCode.margin
    var picture = Array("P5\n\(side * scale) \(side * scale)\n255\n".utf8)
    for y in 0..<side * scale {
      for x in 0..<side * scale {
        let (column, row) = (x / scale - QRCode.margin, y / scale - QRCode.margin)
        let isInside = (0..<code.size).contains(column) && (0..<code.size).contains(row)
        picture.append(isInside && code.isDark(column, row) ? 0 : 255)
      }
    }
    return picture
  }

  private func read(_ code: QRCode) throws -> String {
    let tool = try Tool()
    try tool.write(picture(code), to: "code.pgm")
    let answer = try tool.run(["sh", "-c", "zbarimg --quiet --raw code.pgm 2> /dev/null"])
    #expect(answer.status == 0)
    return answer.output
  }

  @Test(arguments: [1, 14, 15, 60, 106, 107, 122, 180, 213, 214, 350, 500, 800, 1300, 2000, 2300])
  func `a reader gives back what was written, in every kind of version`(count: Int) throws {
    let text = String((0..<count).map { "abcdefghij klmnop/:+=0123456789"[$0 % 31] })
    let code = try #require(QRCode(text))
    #expect(try read(code) == text + "\n")
  }

  @Test func `a signed checkpoint is read back, its dashes too`() throws {
    let text = """
      caisse/0123456789abcdef0123456789abcdef
      272
      WKrp9jm6V/sWGnRgb8LHYX/7nMXEHcf59n9bIQfvvnM=

      — caisse/0123456789abcdef0123456789abcdef tVGIXxmVSquwpF1kNtrOtlHSR1KcXNN1Ls7NN5bv1TxpuYyVVWd66yc7cs2HpM3UPBXpmezUG9kXJ5MC6GWAC4coygM=
      """
    let code = try #require(QRCode(text))
    #expect(try read(code) == text + "\n")
  }
}

struct QRCodeTests {
  @Test func `a text is held by the smallest version, and none holds too much`() {
    #expect(QRCode("")?.size == 21)
    #expect(QRCode(String(repeating: "a", count: 14))?.size == 21)
    #expect(QRCode(String(repeating: "a", count: 15))?.size == 25)
    #expect(QRCode(String(repeating: "a", count: 2331))?.size == 177)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
  }

  @Test func `three corners are finders, and the fourth isn't`() throws {
    let code = try #require(QRCode("caisse"))
    for (column, row) in [(0, 0), (14, 0), (0, 14)] {
      let ring = (0..<7).allSatisfy {
        code.isDark(column + $0, row) && code.isDark(column, row + $0)
          && code.isDark(column + $0, row + 6) && code.isDark(column + 6, row + $0)
      }
      #expect(ring && !code.isDark(column + 1, row + 1) && code.isDark(column + 3, row + 3))
    }
  }
}

extension String {
  fileprivate subscript(place: Int) -> Character {
    self[index(startIndex, offsetBy: place)]
  }
}
