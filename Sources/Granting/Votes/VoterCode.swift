package import Council

/// Who may cast one ballot, by a code that says nothing of the person: a member's, or one of a roll.
package struct VoterCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// 1 to 40 ASCII letters, digits and `. _ : -`: no spaces and no @, so neither a name nor an e-mail.
  package init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: ":"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isPlain, (1...40).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  package init(_ member: MemberCode) {
    text = member.description
  }

  /// The member whose code it is; nil for anybody else.
  package var member: MemberCode? { MemberCode(text) }

  package var description: String { text }

  package static func < (left: VoterCode, right: VoterCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
