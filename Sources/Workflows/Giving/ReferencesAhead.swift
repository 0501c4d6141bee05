import Giving

/// Which donations stand in the way of rows read ahead, looked up all at once. What is recorded meanwhile
/// is looked up again.
struct ReferencesAhead {
  private var taken: [String: Donation?] = [:]

  mutating func removeAll() { taken.removeAll(keepingCapacity: true) }

  mutating func lookUp(
    _ reference: String, source: String, _ view: some BooksView
  ) throws -> Donation? {
    let found = try find(reference, source: source, view)
    taken[reference] = .some(found)
    return found
  }

  func find(_ reference: String, source: String, _ view: some BooksView) throws -> Donation? {
    if let lookedUp = taken[reference] { return lookedUp }
    return try DonationReferences.taken(source: source, reference: reference, in: view)
  }

  mutating func forget(_ reference: String) { taken.removeValue(forKey: reference) }
}
