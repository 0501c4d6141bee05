package import Journal

/// The short code a payout carries in its remittance text: `CA-G12-7K2Q`. Three characters tell payouts
/// of one application apart, the fourth is a check character over all before it. An attempt's code is
/// the payout's with `-1`, `-2` …
package struct PayoutCode: Hashable, Sendable, CustomStringConvertible {
  package let application: ApplicationCode
  /// 0 to 32,767: three digits of base 32.
  package let number: UInt16

  package init(application: ApplicationCode, number: UInt16) {
    self.application = application
    self.number = number & 0x7FFF
  }

  /// Made from the payout's id, so that it is as random and as repeatable.
  package init(application: ApplicationCode, of id: ID<Payout>) {
    self.init(application: application, number: UInt16(truncatingIfNeeded: id.low))
  }

  package var description: String {
    var code = "CA-\(application)-"
    for value in digits + [check] { code.append(CheckCharacter.character(of: value)) }
    return code
  }

  package var text: String { description }

  private var digits: [UInt8] {
    [UInt8(number >> 10 & 31), UInt8(number >> 5 & 31), UInt8(number & 31)]
  }

  private var check: UInt8 {
    let application = application.text.utf8.compactMap(CheckCharacter.value(of:))
    return CheckCharacter.check(after: application + digits)
  }
}

extension PayoutCode {
  /// A code as it is read: with or without the number of an attempt.
  package struct Reading: Hashable, Sendable {
    package let code: PayoutCode
    package let attempt: Int64?
  }

  package enum Problem: Error, Hashable, Sendable {
    /// It has not the form of a code at all.
    case malformed
    /// It has, and its check character says that it was typed wrong.
    case mistyped
  }

  /// Reads `CA-G12-7K2Q` and `CA-G12-7K2Q-1`, in capitals or not, with 0 and 1 for look-alikes.
  package static func read(_ text: String) throws(Problem) -> Reading {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, parts[0] == "CA",
      let application = ApplicationCode(String(parts[1]))
    else { throw .malformed }
    let values = parts[2].utf8.compactMap(CheckCharacter.value(of:))
    guard values.count == 4, parts[2].utf8.count == 4 else { throw .malformed }
    let number = values[..<3].reduce(UInt16(0)) { $0 << 5 | UInt16($1) }
    let code = PayoutCode(application: application, number: number)
    guard code.check == values[3] else { throw .mistyped }
    guard parts.count == 4 else { return Reading(code: code, attempt: nil) }
    guard let attempt = Int64(parts[3]), attempt > 0 else { throw .malformed }
    return Reading(code: code, attempt: attempt)
  }

  /// Only the one spelling that `description` has: what records and rows hold.
  package init?(_ text: String) {
    guard let reading = try? PayoutCode.read(text), reading.attempt == nil,
      reading.code.description == text
    else { return nil }
    self = reading.code
  }
}
