package import Journal
package import Keeping
package import Ledger

/// A day on which members met: evidence for approvals given by voice, once its minutes are witnessed by a
/// member who was there, and for good once another countersigned them.
package struct Meeting: Equatable, Sendable {
  /// Who stood for its minutes, and in which record.
  package struct Attestation: Hashable, Sendable {
    package let member: MemberCode
    package let day: Day
    package let seq: Int64
    /// Else the name alone backs it.
    package let isSigned: Bool

    package init(member: MemberCode, day: Day, seq: Int64, isSigned: Bool) {
      self.member = member
      self.day = day
      self.seq = seq
      self.isSigned = isSigned
    }
  }

  package struct Voiding: Hashable, Sendable {
    package let day: Day
    package let seq: Int64
    package let reason: MeetingVoided.Reason

    package init(day: Day, seq: Int64, reason: MeetingVoided.Reason) {
      self.day = day
      self.seq = seq
      self.reason = reason
    }
  }

  package enum State: String, Sendable, CaseIterable {
    case recorded, witnessed
    /// Witnessed, and nobody countersigned within the term.
    case overdue
    case countersigned, voided
  }

  package let code: MeetingCode
  package let day: Day
  package let present: [MemberCode]
  package let proxies: [Proxy]
  package let countersignBy: Day
  package let document: ID<Document>
  /// The record of it, whose leaf hash is signed.
  package let seq: Int64
  package let recordedBy: MemberCode
  package var witness: Attestation?
  package var countersignature: Attestation?
  package var voiding: Voiding?

  package init(
    code: MeetingCode, day: Day, present: [MemberCode], proxies: [Proxy], countersignBy: Day,
    document: ID<Document>, seq: Int64, recordedBy: MemberCode
  ) {
    self.code = code
    self.day = day
    self.present = present
    self.proxies = proxies
    self.countersignBy = countersignBy
    self.document = document
    self.seq = seq
    self.recordedBy = recordedBy
  }
}

extension Meeting {
  package func state(on day: Day) -> State {
    if voiding != nil { return .voided }
    if countersignature != nil { return .countersigned }
    guard witness != nil else { return .recorded }
    return day > countersignBy ? .overdue : .witnessed
  }

  /// Whether what was said there takes the place of what was said before.
  ///
  /// - Parameter decision: the record of the decision, for what held when it was taken.
  package func isTaken(before decision: Int64? = nil) -> Bool {
    func was(_ seq: Int64?) -> Bool {
      guard let seq else { return false }
      return decision.map { seq < $0 } ?? true
    }
    return was(witness?.seq) && !was(voiding?.seq)
  }

  /// Whether what was said there counts on a day: once it is witnessed, until the term is over without a
  /// countersignature.
  package func counts(on day: Day, before decision: Int64? = nil) -> Bool {
    guard isTaken(before: decision) else { return false }
    if day <= countersignBy { return true }
    guard let signed = countersignature?.seq else { return false }
    return decision.map { signed < $0 } ?? true
  }

  /// Whether something stronger than names backs it.
  package var isSigned: Bool {
    witness?.isSigned == true || countersignature?.isSigned == true
  }
}
