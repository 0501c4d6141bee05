package import Council

extension PayoutChecked: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension PayoutCountersigned: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension PayeeChecked: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension PayeeApproved: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension CoolingWaived: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension HostingChecked: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension InterestDeclared: ActOfMember {
  package var signedActs: [SignedAct] { [signed].compactMap(\.self) }
}

extension ReviewsGiven: ActOfMember {
  package var signedActs: [SignedAct] { [signed] }
}
