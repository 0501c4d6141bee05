import Giving
import Journal
import Ledger

/// The donations a person or a file names for a clearing, found once each.
struct NamedDonations {
  private let names: [ID<Donation>: String]
  private let account: AccountCode

  init(_ names: [String], on account: AccountCode, in view: some BooksView) throws {
    var found: [ID<Donation>: String] = [:]
    for name in names {
      found[try NamedDonations.find(name, on: account, in: view).id] = name
    }
    self.names = found
    self.account = account
  }

  func contains(_ donation: Donation) -> Bool {
    names[donation.id] != nil
  }

  /// On one account a bare reference is rarely ambiguous.
  private static func find(
    _ name: String, on account: AccountCode, in view: some BooksView
  ) throws -> Donation {
    let bare = try view.rows(Donation.self, where: [.equals("reference", name)])
      .filter { $0.account == account }
    return try bare.count == 1 ? bare[0] : DonationReferences.resolve(name, in: view)
  }

  /// Says of one that was named and not taken why it can't be.
  func requireAll(taken: [ID<Donation>], day: Day, in view: some BooksView) throws {
    guard taken.count < names.count else { return }
    let missing = names.filter { !Set(taken).contains($0.key) }
    guard let name = missing.values.min() else { return }
    let donation = try NamedDonations.find(name, on: account, in: view)
    guard donation.account == account else {
      throw GivingRefusal.onOtherAccount(
        reference: name, account: donation.account, expected: account)
    }
    guard donation.day <= day else {
      throw GivingRefusal.beforeReceived(reference: name, received: donation.day, day: day)
    }
    if let clearing = donation.clearing {
      throw GivingRefusal.clearedBy(reference: name, clearing: clearing.text)
    }
    throw GivingRefusal.stateForbids(
      reference: name, state: donation.isCleared ? "cleared" : donation.state.rawValue,
      act: "cleared")
  }
}
