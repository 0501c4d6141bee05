package import Journal

/// A fact of which members may have signed messages, so that who checks it finds the signatures.
package protocol ActOfMember: Fact {
  var signedActs: [SignedAct] { get }
}

extension MemberEnrolled: ActOfMember {
  package var signedActs: [SignedAct] { [countersigned?.signed].compactMap(\.self) }
}

extension MemberRolesChanged: ActOfMember {
  package var signedActs: [SignedAct] { [countersigned.signed].compactMap(\.self) }
}

extension MemberRevoked: ActOfMember {
  package var signedActs: [SignedAct] { [countersigned?.signed].compactMap(\.self) }
}

extension MemberKeyRevoked: ActOfMember {
  package var signedActs: [SignedAct] { [countersigned?.signed].compactMap(\.self) }
}

extension MinutesAttested: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension CashCountSigned: ActOfMember {
  package var signedActs: [SignedAct] { [signed] }
}

extension LogKeyReplaced: ActOfMember {
  package var signedActs: [SignedAct] { signed }
}
