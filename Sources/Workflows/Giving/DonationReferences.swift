package import Giving
import Journal

/// Finding donations by (source, reference), and refusing to record one twice.
package enum DonationReferences {
  package static func find(
    source: String, reference: String, in view: some BooksView
  ) throws -> Donation? {
    standing(
      among: try view.rows(
        Donation.self, where: conditions(source: source, reference: reference)))
  }

  static func conditions(source: String, reference: String) -> [Condition] {
    [.equals("reference", reference), .equals("source", source)]
  }

  /// A reference may have been voided and used again: what stands counts before what doesn't.
  private static func standing(among found: [Donation]) -> Donation? {
    let standing = found.filter { $0.state != .voided }
    return standing.max { $0.seq < $1.seq } ?? found.min { $0.seq < $1.seq }
  }

  /// Of donations with one reference that which stands in the way of recording another, from a file. What was
  /// voided by hand does: the next file with the same row would bring it back. What went with its whole import
  /// doesn't.
  static func taken(among found: [Donation], in view: some BooksView) throws -> Donation? {
    guard let known = standing(among: found) else { return nil }
    guard known.state == .voided, let id = known.importID,
      let origin = try view.find(Import.self, .text(id.text)), origin.undone
    else { return known }
    return nil
  }

  /// A donation as its record tells it, whatever was corrected or moved since.
  static func recorded(_ donation: Donation, in view: some BooksView) throws -> Donation? {
    guard let fact = try recordedFact(donation, in: view) else { return nil }
    return Donation(recorded: fact, seq: donation.seq, entry: donation.entry)
  }

  static func recordedFact(
    _ donation: Donation, in view: some BooksView
  ) throws -> DonationRecorded? {
    var fact: DonationRecorded?
    var scratch = CanonicalWriter(capacity: 4096)
    try view.forEachRecord(from: donation.seq) { _, bytes, _ in
      let line = try RecordLine(bytes)
      if line.isType(DonationRecorded.type) {
        fact = try line.accept(DonationRecorded.self, scratch: &scratch)
      }
      return false
    }
    return fact
  }

  package static func requireNew(
    source: String, reference: String, in view: some BooksView
  ) throws {
    let known = try find(source: source, reference: reference, in: view)
    guard known == nil || known?.state == .voided else {
      throw GivingRefusal.referenceKnown(source: source, reference: reference)
    }
  }

  /// The one of this reference: what stands counts before what was voided, and of what was voided and
  /// recorded again in one source, the last.
  private static func only(_ bare: [Donation], _ name: String) throws -> Donation? {
    let live = bare.filter { $0.state != .voided }
    let meant = live.isEmpty ? bare : live
    let sources = Set(meant.map(\.source))
    guard sources.count <= 1 else {
      throw GivingRefusal.ambiguousReference(name, sources: sources.sorted())
    }
    return meant.max { $0.seq < $1.seq }
  }

  /// What a person names: an id, `source:reference`, or a reference that only one source has.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Donation {
    if let donation = try view.first(Donation.self, where: [.equals("id", name)]) {
      return donation
    }
    let bare = try view.rows(Donation.self, where: [.equals("reference", name)])
    if let donation = try only(bare, name) { return donation }
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
