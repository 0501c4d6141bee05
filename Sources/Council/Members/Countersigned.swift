package import Journal
import Keeping

/// Who stands beside an administrator for who enters, leaves, or holds which roles and keys, so that none does
/// it alone.
package struct Countersigned: FactPart, Hashable {
  package let member: MemberCode
  /// Where they have a key; else their name alone backs it.
  package let signed: SignedAct?

  package init(by member: MemberCode, signed: SignedAct? = nil) {
    self.member = member
    self.signed = signed
  }

  package func write(to body: inout CanonicalWriter) {
    body.member("member", member)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    member = try body.member("member")
    signed = try body.optionalPart("signed")
    guard signed.map({ $0.member == member }) ?? true else { throw body.invalidValue("signed") }
  }
}
