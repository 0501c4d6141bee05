import Council
import Giving
import Granting
import Journal

/// What whoever takes the books, or the people file, could read in them, counted: none of it is shown.
package struct Exposure: Sendable {
  /// What identifies people, or helps to.
  package enum Content: String, Sendable, CaseIterable {
    // In the people file.
    case name, email, gift, account, contact, words
    // In the books, where nobody is named.
    case reference
    case amountAndDay = "amount-and-day"
    case alone = "alone-on-its-day"
    case member, answer
    case collective, payout
    // Beside them.
    case privateKey = "private-key"
    case document
    case signature
    case unfinished
    case booksCopy = "copy-of-books"
    case peopleCopy = "copy-of-people"
    case other
  }

  package struct Count: Sendable {
    package let content: Content
    package let count: Int

    package init(content: Content, count: Int) {
      self.content = content
      self.count = count
    }
  }

  package let ofBooks: [Count]
  /// Empty where the people file is not at hand.
  package let ofPeople: [Count]
  /// Whether what the people file holds is sealed by a passphrase.
  package let isSealed: Bool

  package init(in view: some BooksView) throws {
    let answers =
      try view.count(Approval.self, where: []) + view.count(Interest.self, where: [])
      + view.count(Ballot.self, where: [])
    let donations = try view.count(Donation.self, where: [])
    ofBooks = try [
      Count(content: .reference, count: donations),
      Count(content: .amountAndDay, count: donations),
      Count(content: .alone, count: view.singularDonations()),
      Count(content: .member, count: view.count(Member.self, where: [])),
      Count(content: .answer, count: answers),
      Count(content: .collective, count: view.count(Collective.self, where: [])),
      Count(content: .payout, count: view.count(Payout.self, where: [])),
    ]
    ofPeople = view.hasPeople ? try Self.people(in: view) : []
    isSealed = try view.hasPeople && view.first(SealRow.self, where: []) != nil
  }

  private static func people(in view: some BooksView) throws -> [Count] {
    let people = try view.count(PersonRow.self, where: [])
    var counts: [Content: Int] = try [
      .name: people - view.count(PersonRow.self, where: [.equals("name", "")]),
      .email: people - view.count(PersonRow.self, where: [.equals("email", .null)]),
    ]
    for (tag, count) in try view.openingsByTag() {
      counts[content(of: tag), default: 0] += count
    }
    return [.name, .email, .gift, .account, .contact, .words].map {
      Count(content: $0, count: counts[$0] ?? 0)
    }
  }

  /// The salts of file hashes say nothing by themselves; they are counted with the words.
  private static func content(of tag: String) -> Content {
    switch tag {
    case "donor": .gift
    case "iban", "holder", "label": .account
    case "contact", "collective_name", "funder", "requester", "requesters": .contact
    default: .words
    }
  }
}
