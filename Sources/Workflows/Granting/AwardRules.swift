import Council
import Granting
import Keeping
import Ledger

/// What every proposal of an award must keep to, whoever makes it.
enum AwardRules {
  /// An application that may get money: in its round, or decided before and to be given more.
  static func requireOpen(_ application: Application) throws {
    guard application.state.isOpen || application.state == .decided else {
      throw AwardRefusal.applicationState(application.code, application.state)
    }
  }

  /// Money not yet identified is never spendable, and what is held under a mandate is its owner's.
  static func requireAwarding(_ code: FundCode, in view: some BooksView) throws {
    guard let fund = try view.find(Fund.self, .text(code.text)) else {
      throw KeepingRefusal.fundUnknown(code)
    }
    switch fund.kind {
    case .unassigned, .hostedByMandate: throw AwardRefusal.fundMakesNoAwards(code)
    case .hostedInOwnName:
      try HostedProjects.requireActive(code, act: "promised from", in: view)
    case .general, .campaign, .grant: break
    }
  }

  /// Together with what was promised before, no more than was asked, unless a reason is given.
  static func requireWithinRequest(
    _ amount: Amount, for application: Application, besides award: AwardCode? = nil,
    excess: ExcessReason?, in view: some BooksView
  ) throws {
    guard amount.isPositive else { throw AwardRefusal.amountNotPositive }
    let promised = try Awards.promised(to: application.code, besides: award, in: view) + amount
    guard promised <= application.requested || excess != nil else {
      throw AwardRefusal.aboveRequest(
        application.code, requested: application.requested, promised: promised)
    }
  }

  /// Who bears an award that no rule has divided: first what donors designated for the application or
  /// its collective and is proposed for nothing else, then the fund itself. What they designated for a
  /// tag is for a rule to divide.
  static func sources(
    of amount: Amount, from fund: FundCode, for application: Application,
    on day: Day, in view: some BooksView
  ) throws -> Sources {
    var held: [Source] = []
    for name in [application.code.text, application.collective.text] {
      guard let code = fund.child(name),
        let child = try view.find(Fund.self, .text(code.text)), child.parent == fund
      else { continue }
      let free = try CommitmentBalances.lowestFree(of: code, from: day, in: view)
      let proposed = try Awards.borne(by: [code], in: view)
        .filter { $0.state == .proposed || $0.state == .waiting }
        .map { $0.sources.awarded.amount(of: code) }.sum()
      held.append(Source(code, try free - proposed))
    }
    guard let sources = Sources(taking: amount, from: held + [Source(fund, amount)]) else {
      throw AwardRefusal.amountNotPositive
    }
    return sources
  }

  static func requireMember(_ proposer: MemberCode?, in view: some BooksView) throws {
    if let proposer { try Members.requireActive(proposer, in: view) }
  }

  /// An act is not dated before what it follows.
  static func require(_ day: Day, notBefore earliest: Day?, of award: AwardCode) throws {
    if let earliest, day < earliest {
      throw AwardRefusal.before(award, earliest: earliest, given: day)
    }
  }
}
