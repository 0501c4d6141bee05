package import Giving
package import Journal

/// What a donation says about who gave it.
package struct DonorParticulars: Hashable, Sendable {
  package var name: String
  package var email: String?

  package init(name: String, email: String?) {
    self.name = name
    // A blank one is nobody's: it would make one person of all who left it out.
    self.email = email.flatMap { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? nil : $0 }
  }

  package static let unknown = DonorParticulars(name: "", email: nil)

  package var isUnknown: Bool { name.isEmpty && email == nil }
}

/// Keeps as little of donors as their campaign says.
package struct DonorKeeping {
  private let kept: PeopleKept

  package init(_ campaign: Campaign) {
    kept = campaign.people
  }

  /// Commits to the donor and the row the donation came from. Nil where nobody is kept, and where
  /// there is nothing to keep.
  package func open<Tables>(
    _ donor: DonorParticulars, row: [UInt8], _ recorder: inout Recorder<Tables>
  ) throws -> Hash? {
    guard kept != .none else { return nil }
    if donor.isUnknown && row.isEmpty { return nil }
    let person =
      donor.isUnknown ? nil : try recorder.person(name: donor.name, email: donor.email)
    return try recorder.commit(to: row, tag: .donor, person: person)
  }
}
