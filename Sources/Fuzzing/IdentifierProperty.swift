import Allocation
import Council
import Formats
import Granting
import Journal
import Keeping
import Ledger

/// Names, numbers and codes that are taken read again as what they are.
enum IdentifierProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    try written(text)
    try exact(text)
  }

  /// In more than one spelling.
  private static func written(_ text: String) throws {
    if let iban = try? IBAN(text) {
      try Fuzzing.hold(try IBAN(iban.text), is: iban, "an IBAN reads otherwise")
      try Fuzzing.hold(try IBAN(iban.description), is: iban, "a printed IBAN reads otherwise")
    }
    if let score = Score(text) { try Fuzzing.hold(Score(score.plain), is: score, "a score") }
    if let share = Portion(text) {
      try Fuzzing.hold(Portion(share.description), is: share, "a portion")
    }
    if let rate = Rate(text) { try Fuzzing.hold(Rate(rate.description), is: rate, "a rate") }
    if let quota = Quota(text) { try Fuzzing.hold(Quota(quota.description), is: quota, "a quota") }
    if let order = TieOrder(text) {
      try Fuzzing.hold(order.description, is: text, "an order of ties")
    }
    if let address = MailAddress(text) {
      try Fuzzing.hold(
        address.text.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "an address can't be mailed")
    }
  }

  /// In one spelling, byte for byte.
  private static func exact(_ text: String) throws {
    try same(SIREN(text)?.text, text)
    try same(SIRET(text)?.text, text)
    try same(RNA(text)?.text, text)
    try same(BIC(text)?.text, text)
    try same(ID<Document>(text)?.text, text)
    try same(Hash(hex: text)?.hex, text)
    try same(Hash(base64: text)?.base64, text)
    try same(Base64.bytes(text).map { $0.withUnsafeBytes(Base64.text) }, text)
    try same(MemberCode(text)?.description, text)
    try same(MeetingCode(text)?.description, text)
    try same(ApplicationCode(text)?.text, text)
  }

  private static func same(_ printed: String?, _ text: String) throws(Broken) {
    guard let printed else { return }
    try Fuzzing.hold(Array(printed.utf8), is: Array(text.utf8), "“\(text)” in two spellings")
  }
}
