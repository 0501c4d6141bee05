import Council
import Giving
package import Granting
import Journal
import Keeping
package import Ledger

/// Suspends a hosted project, lets it go on, begins its end, or ends it: with nothing left, and with the
/// deed that says where the rest went.
package struct ChangeHosting {
  package var fund: FundCode
  package var state: HostedProject.State
  package var words: String?
  package var day: Day

  package init(
    fund: FundCode, to state: HostedProject.State, words: String? = nil, day: Day
  ) {
    self.fund = fund
    self.state = state
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingChanged {
    try recorder.require(.hostedChange)
    let project = try HostedProjects.known(fund, in: view)
    guard project.state.mayBecome(state), project.agreement != nil || state == .closed else {
      throw HostingRefusal.stateForbids(fund, state: project.state, act: "made \(state.rawValue)")
    }
    let earliest = project.closedOn ?? project.agreement?.day ?? project.proposedOn
    guard day >= earliest else {
      throw HostingRefusal.dayTooEarly(fund, earliest: earliest, given: day)
    }
    if state == .closed { try requireEnded(project, recorder.document != nil, in: view) }
    let fact = HostingChanged(
      fund: fund, state: state, words: try recorder.commit(words: words, tag: .reason), day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  private func requireEnded(
    _ project: HostedProject, _ hasDeed: Bool, in view: some BooksView
  ) throws {
    let family = try FundFamily.of(fund, in: view)
    for campaign in try view.rows(Campaign.self)
    where family.contains(campaign.fund) && campaign.closedOn == nil {
      throw HostingRefusal.campaignOpen(fund, campaign: campaign.code.text)
    }
    if let left = try HostingStanding.left(in: family, view) {
      throw HostingRefusal.notEmpty(fund, what: left.what, amount: left.amount)
    }
    guard hasDeed || project.agreement == nil else {
      throw HostingRefusal.documentMissing(act: "the end of a project")
    }
  }
}
