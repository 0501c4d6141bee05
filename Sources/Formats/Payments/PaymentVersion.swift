/// The versions of pain.001 that banks take: the older one everywhere, the newer since 2023.
package enum PaymentVersion: String, Sendable, CaseIterable {
  case v03 = "pain.001.001.03"
  case v09 = "pain.001.001.09"

  /// What banks call it by: `03`, `09`.
  package var number: String { String(rawValue.suffix(2)) }

  var namespace: String { "urn:iso:std:iso:20022:tech:xsd:\(rawValue)" }

  /// What a bank's identifier is called.
  var bankElement: String {
    switch self {
    case .v03: "BIC"
    case .v09: "BICFI"
    }
  }

  /// The day of execution, which the newer version may also give as a time.
  func execution(_ day: String) -> String {
    switch self {
    case .v03: "<ReqdExctnDt>\(day)</ReqdExctnDt>"
    case .v09: "<ReqdExctnDt><Dt>\(day)</Dt></ReqdExctnDt>"
    }
  }
}
