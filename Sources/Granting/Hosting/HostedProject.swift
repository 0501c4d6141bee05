package import Council
package import Journal
package import Keeping
package import Ledger

/// A collective's project whose money these books keep, in a fund of its own: as its mandate says, where
/// it is a legal person, or in our own name for it.
package struct HostedProject: Equatable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// Asked for, and not yet agreed.
    case candidate
    case active, suspended
    /// Pays what is owed, begins nothing new.
    case windingDown = "winding-down"
    case closed
  }

  package let fund: FundCode
  package let kind: FundKind
  package let collective: CollectiveCode
  package let proposedOn: Day
  /// The record whose opening says what it is for.
  package let proposal: Int64
  package var state: State = .candidate
  package var agreement: Agreement?
  package var closedOn: Day?
  /// The deed that says where the rest went.
  package var deed: ID<Document>?

  /// What host and collective agreed, and under which law.
  package struct Agreement: Equatable, Sendable {
    package let basis: HostingBasis
    /// Who confirmed that basis.
    package let confirmedBy: MemberCode
    /// What the host may keep of what comes in.
    package let fee: FeeRate
    package let document: ID<Document>
    package let day: Day
    /// The record whose openings say who may ask and where the rest goes.
    package let seq: Int64

    package init(
      basis: HostingBasis, confirmedBy: MemberCode, fee: FeeRate, document: ID<Document>,
      day: Day, seq: Int64
    ) {
      self.basis = basis
      self.confirmedBy = confirmedBy
      self.fee = fee
      self.document = document
      self.day = day
      self.seq = seq
    }
  }

  package init(
    fund: FundCode, kind: FundKind, collective: CollectiveCode, proposedOn: Day, proposal: Int64
  ) {
    self.fund = fund
    self.kind = kind
    self.collective = collective
    self.proposedOn = proposedOn
    self.proposal = proposal
  }
}

extension HostedProject.State {
  /// Whether it may go on to that one: also back from its end, for money that came after the deed.
  package func mayBecome(_ next: Self) -> Bool {
    switch (self, next) {
    case (.candidate, .active), (.candidate, .closed), (.active, .suspended),
      (.suspended, .active), (.active, .windingDown), (.suspended, .windingDown),
      (.windingDown, .active), (.windingDown, .closed), (.closed, .windingDown):
      true
    default: false
    }
  }

  /// Whether its money may be spent; promised anew it is only while it is active.
  package var maySpend: Bool { self == .active || self == .windingDown }
}
