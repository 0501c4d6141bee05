import Allocation
package import Granting
import Journal
package import Ledger

/// Finding awards.
package enum Awards {
  /// What a person names: `G12/1`, an id, or `G12` where that application has one award.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Award {
    if AwardCode(name) != nil {
      guard let award = try find(name, in: view) else { throw AwardRefusal.unknownAward(name) }
      return award
    }
    if let award = try view.first(Award.self, where: [.equals("id", name)]) { return award }
    guard let application = ApplicationCode(name) else { throw AwardRefusal.unknownAward(name) }
    let all = try of(application, in: view)
    guard all.count <= 1 else {
      throw AwardRefusal.ambiguousAward(name, choices: all.map(\.code))
    }
    guard let award = all.first else { throw AwardRefusal.unknownAward(name) }
    return award
  }

  /// The award of this short code; nil where there is none, and for what is no such code.
  package static func find(_ code: String, in view: some BooksView) throws -> Award? {
    guard let code = AwardCode(code) else { return nil }
    return try view.find(
      Award.self, .integer(code.application.number), .integer(code.number))
  }

  package static func of(
    _ application: ApplicationCode, in view: some BooksView
  ) throws -> [Award] {
    try view.rows(Award.self, where: [.equals("application", .integer(application.number))])
  }

  /// Awards of which one of these funds bears a part: their own, and those of the funds they are
  /// child funds of.
  package static func borne(by funds: [FundCode], in view: some BooksView) throws -> [Award] {
    let bearing = Set(funds)
    let parents = try funds.compactMap { try view.find(Fund.self, .text($0.text))?.parent }
    return try bearing.union(parents).sorted().flatMap { fund in
      try view.rows(Award.self, where: [.equals("fund", fund.text)])
        .filter { !bearing.isDisjoint(with: $0.sources.funds) }
    }
  }

  /// What an application was promised so far, by other awards than this one.
  package static func promised(
    to application: ApplicationCode, besides award: AwardCode?, in view: some BooksView
  ) throws -> Amount {
    var sum = Amount.zero
    for other in try of(application, in: view)
    where other.code != award && other.state.isPromised {
      sum = try sum + other.amount - other.released
    }
    return sum
  }
}

/// Which awards a command is about: named one by one, or all of an allocation.
package enum AwardSelection: Sendable {
  case named([String])
  case allocation(String)
}

extension AwardSelection {
  /// Those in one of these states. A named one in another state is refused; of an allocation, it is
  /// passed over, and it is refused when none is left.
  package func awards(
    in states: Set<Award.State>, act: String, view: some BooksView
  ) throws -> [Award] {
    try awards(act: act, view: view) { states.contains($0.state) }
  }

  /// Those that members may answer to: before the committee, or decided urgently and not ratified yet.
  package func polled(in view: some BooksView) throws -> [Award] {
    if case .allocation = self {
      return try awards(in: [.proposed], act: "approved or opposed", view: view)
    }
    return try awards(act: "approved or opposed", view: view, where: \.isPolled)
  }

  /// The same by another measure than the state alone.
  package func awards(
    act: String, view: some BooksView, where isMeant: (Award) -> Bool
  ) throws -> [Award] {
    switch self {
    case .named(let names):
      var awards: [Award] = []
      for name in names {
        let award = try Awards.resolve(name, in: view)
        guard isMeant(award) else {
          throw AwardRefusal.stateForbids(award.code, state: award.state, act: act)
        }
        if !awards.contains(where: { $0.id == award.id }) { awards.append(award) }
      }
      return awards
    case .allocation(let id):
      let awards = try view.rows(Award.self, where: [.equals("allocation", id)])
      guard !awards.isEmpty else { throw AwardRefusal.allocationNotProposed(id) }
      let left = awards.filter(isMeant)
      guard !left.isEmpty else { throw AwardRefusal.nothingToDecide(id) }
      return left
    }
  }

  /// The poll that answers all of them at once; nil where they are named one by one.
  package func poll(in view: some BooksView) throws -> AllocationPoll? {
    guard case .allocation(let name) = self, let id = ID<AllocationProposed>(name) else {
      return nil
    }
    return try AllocationPolls.inForce(of: id, in: view)
  }
}
