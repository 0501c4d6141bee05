package import Council

extension PayoutChecked: ActOfMember {
  package var signedAct: SignedAct? { signed }
}

extension PayoutCountersigned: ActOfMember {
  package var signedAct: SignedAct? { signed }
}

extension PayeeChecked: ActOfMember {
  package var signedAct: SignedAct? { signed }
}

extension InterestDeclared: ActOfMember {
  package var signedAct: SignedAct? { signed }
}

extension ReviewsGiven: ActOfMember {
  package var signedAct: SignedAct? { signed }
}
