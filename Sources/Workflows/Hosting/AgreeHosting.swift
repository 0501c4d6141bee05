package import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Records the agreement under which a project is hosted: its legal basis and who confirmed that, who may
/// ask for the money, where the rest goes in the end, what the host keeps.
package struct AgreeHosting {
  package var fund: FundCode
  package var basis: HostingBasis
  package var confirmedBy: MemberCode
  package var fee: FeeRate
  package var requesters: String
  package var devolution: String
  package var day: Day

  package init(
    fund: FundCode, basis: HostingBasis, confirmedBy: MemberCode, fee: FeeRate = .none,
    requesters: String, devolution: String, day: Day
  ) {
    self.fund = fund
    self.basis = basis
    self.confirmedBy = confirmedBy
    self.fee = fee
    self.requesters = requesters
    self.devolution = devolution
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingAgreed {
    try recorder.require(.hostedAgree)
    let project = try HostedProjects.known(fund, in: view)
    guard project.state == .candidate else {
      throw HostingRefusal.stateForbids(fund, state: project.state, act: "agreed")
    }
    guard (basis == .mandate) == (project.kind == .hostedByMandate) else {
      throw HostingRefusal.basisOfOtherKind(basis, project.kind)
    }
    try requireConfirmed(recorder.actor, in: view)
    guard let document = recorder.document else {
      throw HostingRefusal.documentMissing(act: "an agreement")
    }
    guard day >= project.proposedOn else {
      throw HostingRefusal.dayTooEarly(fund, earliest: project.proposedOn, given: day)
    }
    let fact = HostingAgreed(
      fund: fund, basis: basis, confirmedBy: confirmedBy, fee: fee,
      requesters: try recorder.commit(to: Array(requesters.utf8), tag: .requesters),
      devolution: try recorder.commit(to: Array(devolution.utf8), tag: .devolution), day: day,
      document: document)
    try recorder.record(fact)
    return fact
  }

  /// By a member who is not the one who records it.
  private func requireConfirmed(_ actor: MemberCode, in view: some BooksView) throws {
    guard let member = try view.find(Member.self, .integer(confirmedBy.number)),
      member.leftOn == nil
    else { throw KeepingRefusal.unknownMember(confirmedBy.description) }
    guard confirmedBy != actor else { throw HostingRefusal.confirmsOneself(actor) }
  }
}
