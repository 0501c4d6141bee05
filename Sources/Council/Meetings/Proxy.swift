package import Journal

/// At a meeting one member speaks for another who is absent: for one at most, so that nobody has more than
/// two answers, their own and that one.
package struct Proxy: FactPart, Hashable {
  package let holder: MemberCode
  /// Who is absent.
  package let represented: MemberCode

  package init(holder: MemberCode, represented: MemberCode) {
    self.holder = holder
    self.represented = represented
  }

  package func write(to body: inout CanonicalWriter) {
    body.member("by", holder)
    body.member("member", represented)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    holder = try body.member("by")
    represented = try body.member("member")
  }
}
