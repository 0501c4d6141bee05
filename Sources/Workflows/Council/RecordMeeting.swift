package import Council
import Journal
package import Ledger

/// Members met on a day: who was there, who spoke for whom, what its minutes are, and what was said by voice
/// on awards, whole allocations and policies. Nothing of it counts before a member who was there witnesses it.
package struct RecordMeeting {
  package var day: Day
  package var present: [MemberCode]
  package var proxies: [Proxy]
  package var said: [Said]

  /// What several members said of several decisions, as the minutes put it.
  package struct Said: Sendable {
    /// Awards, allocations and policies, as a person names them.
    package var subjects: [String]
    package var decision: Approval.Decision
    package var members: [MemberCode]

    package init(
      _ subjects: [String], _ decision: Approval.Decision, by members: [MemberCode]
    ) {
      self.subjects = subjects
      self.decision = decision
      self.members = members
    }
  }

  package init(
    day: Day, present: [MemberCode], proxies: [Proxy] = [], said: [Said] = []
  ) {
    self.day = day
    self.present = present
    self.proxies = proxies
    self.said = said
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MeetingRecorded {
    try recorder.require(.meetingRecord)
    guard let document = recorder.document else { throw MeetingRefusal.minutesMissing }
    if day > today { throw MeetingRefusal.inTheFuture(day) }
    try requirePeople(in: view)
    let answers = try SpokenAnswers(at: self, today: today, now: recorder.at, in: view)
      .answers(in: view)
    let days = try Policies.inForce(on: today, in: view).windows.minutesDays
    let fact = MeetingRecorded(
      meeting: MeetingCode(number: Int64(try view.count(Meeting.self, where: [])) + 1),
      present: present.sorted(), proxies: proxies, answers: answers,
      countersignBy: day.adding(days: days), day: day, document: document)
    try recorder.record(fact)
    return fact
  }

  /// Who speaks at the meeting for a member; nil where nobody does.
  func speaker(for member: MemberCode) -> MemberCode? {
    present.contains(member)
      ? member : proxies.first { $0.represented == member }?.holder
  }

  private func requirePeople(in view: some BooksView) throws {
    guard Set(present).count >= 2, Set(present).count == present.count else {
      throw MeetingRefusal.tooFewPresent
    }
    for member in present { try Members.requireActive(member, in: view) }
    var (holders, represented): (Set<MemberCode>, Set<MemberCode>) = ([], [])
    for proxy in proxies {
      try Members.requireActive(proxy.represented, in: view)
      guard present.contains(proxy.holder) else {
        throw MeetingRefusal.notPresent(proxy.holder)
      }
      guard !present.contains(proxy.represented) else {
        throw MeetingRefusal.representedPresent(proxy.represented)
      }
      guard holders.insert(proxy.holder).inserted else {
        throw MeetingRefusal.proxyTwice(proxy.holder)
      }
      guard represented.insert(proxy.represented).inserted else {
        throw MeetingRefusal.proxyTwice(proxy.represented)
      }
    }
  }
}
