/// A currency of ISO 4217 with the number of decimals of its minor unit.
package struct Currency: Hashable, Sendable {
  package let code: String
  /// Decimal digits of the minor unit: 2 for the euro, 0 for the yen, 3 for the dinar.
  package let exponent: Int

  /// Nil for a code that ISO 4217 doesn't list as money in circulation.
  package init?(code: String) {
    guard let exponent = Currency.exponents[code] else { return nil }
    self.code = code
    self.exponent = exponent
  }

  /// A currency that a file counts in and the list doesn't have, or has with fewer decimals: good for
  /// showing the file's amounts, never for books.
  package init(unlisted code: String, exponent: Int) {
    self.code = code
    self.exponent = exponent
  }

  package static let euro = Currency(code: "EUR")!

  /// Minor units in one major unit.
  package var scale: Int64 {
    var scale: Int64 = 1
    for _ in 0..<exponent { scale *= 10 }
    return scale
  }

  /// The plain form of machines: `-1234.50`; a dot, no separators, all decimals.
  package func plain(_ amount: Amount) -> String {
    // Nineteen digits, or one before all decimals; a sign and a dot.
    String(unsafeUninitializedCapacity: max(19, exponent + 1) + 2) { bytes in
      var start = bytes.count
      func put(_ byte: UInt8) {
        start -= 1
        bytes[start] = byte
      }
      var left = amount.minorUnits.magnitude
      var digits = 0
      while left > 0 || digits <= exponent {
        if digits == exponent, exponent > 0 { put(UInt8(ascii: ".")) }
        put(UInt8(ascii: "0") + UInt8(left % 10))
        left /= 10
        digits += 1
      }
      if amount.isNegative { put(UInt8(ascii: "-")) }
      let written = bytes[start...]
      _ = bytes.update(fromContentsOf: written)
      return written.count
    }
  }

  /// Reads the plain form: ASCII digits, at most one dot, no more decimals than the currency has.
  /// Nil for anything else, and for what leaves the range a record can carry.
  package func amount(plain text: String) -> Amount? {
    var text = text[...].utf8
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    var minorUnits: Int64 = 0
    var decimals: Int?
    var hasDigits = false
    for byte in text {
      if byte == UInt8(ascii: ".") {
        guard decimals == nil, hasDigits else { return nil }
        decimals = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      if let seen = decimals {
        guard seen < exponent else { return nil }
        decimals = seen + 1
      }
      hasDigits = true
      guard minorUnits <= Amount.largest.minorUnits else { return nil }
      minorUnits = minorUnits * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    guard hasDigits, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<exponent {
      guard minorUnits <= Amount.largest.minorUnits else { return nil }
      minorUnits *= 10
    }
    let amount = Amount(minorUnits: isNegative ? -minorUnits : minorUnits)
    return amount.isRecordable ? amount : nil
  }
}

extension Currency {
  /// Minor-unit exponents of ISO 4217, amendment 177 (funds codes, metals and test codes left out).
  private static let exponents: [String: Int] = {
    var table: [String: Int] = [:]
    for code in zeroDecimals.split(separator: " ") { table[String(code)] = 0 }
    for code in twoDecimals.split(separator: " ") { table[String(code)] = 2 }
    for code in threeDecimals.split(separator: " ") { table[String(code)] = 3 }
    return table
  }()

  private static let zeroDecimals =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
  private static let threeDecimals = "BHD IQD JOD KWD LYD OMR TND"
  private static let twoDecimals = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF \
    CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
    HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA \
    MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN \
    QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP \
    TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG
    """
}
