package import Council
package import Granting
import Journal
package import Ledger

/// Finding what came for checklists, and those with gaps.
package enum Checklists {
  /// The document of an item: the application's, or of what is the collective's own, of any of its
  /// applications.
  static func received(
    _ item: ChecklistItem, of application: Application, for beneficiary: CollectiveCode,
    in view: some BooksView
  ) throws -> Checklist.FoundDocument? {
    var found = try find(item, of: application.code, in: view)
    if found == nil, item.isOfCollective {
      found = try view.first(
        ReceivedItem.self,
        where: [.equals("collective", beneficiary.text), .equals("item", item.rawValue)])
    }
    return found.map {
      Checklist.FoundDocument(document: $0.document, day: $0.day, member: $0.member)
    }
  }

  static func find(
    _ item: ChecklistItem, of application: ApplicationCode, in view: some BooksView
  ) throws -> ReceivedItem? {
    try view.find(ReceivedItem.self, .integer(application.number), .text(item.rawValue))
  }

  /// Of all that is before the committee, promised or under way, those with a gap.
  package static func open(
    of round: RoundCode? = nil, under policy: Policy, in view: some BooksView
  ) throws -> [Checklist] {
    var known: Set<ApplicationCode> = []
    var open: [Checklist] = []
    for state in Award.State.allCases where state.isUnderWay {
      for award in try view.rows(Award.self, where: [.equals("state", state.rawValue)])
      where known.insert(award.code.application).inserted {
        guard
          let application = try view.find(
            Application.self, .integer(award.code.application.number)),
          round == nil || application.round == round
        else { continue }
        let checklist = try Checklist(of: application, under: policy, in: view)
        if !checklist.gaps.isEmpty { open.append(checklist) }
      }
    }
    return open.sorted { $0.application.code < $1.application.code }
  }

  /// Those of these awards' applications that lack something.
  package static func open(
    of awards: [ApplicationCode], on day: Day, in view: some BooksView
  ) throws -> [Checklist] {
    let policy = try Policies.inForce(on: day, in: view)
    return try Set(awards).sorted().compactMap { code in
      guard let application = try view.find(Application.self, .integer(code.number)) else {
        return nil
      }
      let checklist = try Checklist(of: application, under: policy, in: view)
      return checklist.gaps.isEmpty ? nil : checklist
    }
  }

  /// What documents one payout lacks.
  static func missing(
    before payout: Payout, in view: some BooksView
  ) throws -> [ChecklistItem] {
    try Checklist(before: Transfer(payout, in: view), in: view).missing
  }

  /// Money is sent for whole checklists only. Where no document is missing, accounts and gates have
  /// refusals of their own, which say more.
  static func requireWhole(before transfers: [Transfer], in view: some BooksView) throws {
    var (payouts, gaps): ([PayoutCode], [ChecklistGap]) = ([], [])
    for transfer in transfers {
      let checklist = try Checklist(before: transfer, in: view)
      guard !checklist.missing.isEmpty else { continue }
      payouts.append(transfer.payout.code)
      gaps += checklist.gaps.filter { !gaps.contains($0) }
    }
    guard payouts.isEmpty else { throw ChecklistRefusal.gaps(payouts, gaps) }
  }
}
