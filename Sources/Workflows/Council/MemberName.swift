package import Council
import Journal

/// A member's name and e-mail, as the people file keeps them under the record of the enrolment.
package struct MemberName: Hashable, Sendable {
  package let name: String
  package let email: String?

  package init(_ name: String, _ email: String?) {
    self.name = name
    self.email = email
  }

  /// The two, parted by a NUL, which neither can hold.
  package var payload: [UInt8] { Array(name.utf8) + [0] + Array((email ?? "").utf8) }

  package init?(payload: [UInt8]) {
    guard let end = payload.firstIndex(of: 0) else { return nil }
    name = String(decoding: payload[..<end], as: UTF8.self)
    let email = String(decoding: payload[(end + 1)...], as: UTF8.self)
    self.email = email.isEmpty ? nil : email
  }

  /// Nil where nobody named the member, where the name was erased, and without the people file.
  package static func of(_ member: Member, in view: some BooksView) throws -> MemberName? {
    guard view.hasWords else { return nil }
    let opening = try view.find(
      OpeningRow.self, .integer(member.seq), .text(Commitment.Tag.contact.text))
    return opening.flatMap { MemberName(payload: $0.payload) }
  }
}
