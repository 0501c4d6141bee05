package import Giving

/// Finding donations by (source, reference), and refusing to record one twice.
package enum DonationReferences {
  package static func find(
    source: String, reference: String, in view: some BooksView
  ) throws -> Donation? {
    try view.first(
      Donation.self, where: [.equals("reference", reference), .equals("source", source)])
  }

  package static func requireNew(
    source: String, reference: String, in view: some BooksView
  ) throws {
    guard try find(source: source, reference: reference, in: view) == nil else {
      throw GivingRefusal.referenceKnown(source: source, reference: reference)
    }
  }

  /// What a person names: an id, `source:reference`, or a reference that only one source has.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Donation {
    if let donation = try view.first(Donation.self, where: [.equals("id", name)]) {
      return donation
    }
    let bare = try view.rows(Donation.self, where: [.equals("reference", name)])
    if bare.count == 1 { return bare[0] }
    if bare.count > 1 {
      throw GivingRefusal.ambiguousReference(name, sources: bare.map(\.source).sorted())
    }
    if let colon = name.firstIndex(of: ":") {
      let source = String(name[..<colon])
      let reference = String(name[name.index(after: colon)...])
      if let donation = try find(source: source, reference: reference, in: view) {
        return donation
      }
    }
    throw GivingRefusal.unknownDonation(name)
  }
}
