package import Journal

/// A fact of which a member may have signed a message, so that who checks it finds the signature.
package protocol ActOfMember: Fact {
  var signedAct: SignedAct? { get }
}

extension MemberEnrolled: ActOfMember {
  package var signedAct: SignedAct? { countersigned?.signed }
}

extension MemberRolesChanged: ActOfMember {
  package var signedAct: SignedAct? { countersigned.signed }
}

extension MemberRevoked: ActOfMember {
  package var signedAct: SignedAct? { countersigned?.signed }
}

extension MemberKeyRevoked: ActOfMember {
  package var signedAct: SignedAct? { countersigned?.signed }
}

extension MinutesAttested: ActOfMember {
  package var signedAct: SignedAct? { signed }
}

extension CashCountSigned: ActOfMember {
  package var signedAct: SignedAct? { signed }
}
