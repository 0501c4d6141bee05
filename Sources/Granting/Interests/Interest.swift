package import Council
package import Ledger

/// What ties a member to the collective of an application, as the member declared it. Who has one is out
/// of the poll of that line and of its denominator, and out of its reviews.
package struct Interest: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Declared, and nothing to declare.
    case none
    /// Speaks for the collective.
    case contact
    /// Sits in one of its bodies.
    case leader
    case employee
    /// A relative, a partner or a friend is in it.
    case family
    /// Sells to it, rents to it, is paid by it.
    case business
    /// Applies for the same money, or stands against it.
    case rival
    case other
  }

  package let application: ApplicationCode
  package let member: MemberCode
  package let kind: Kind
  package let day: Day
  /// The record that declares it.
  package let seq: Int64

  package init(
    application: ApplicationCode, member: MemberCode, kind: Kind, day: Day, seq: Int64
  ) {
    self.application = application
    self.member = member
    self.kind = kind
    self.day = day
    self.seq = seq
  }
}

extension Interest.Kind {
  package var recuses: Bool { self != .none }

  /// Whether an award to that collective is one to a related party.
  package var isRelated: Bool {
    switch self {
    case .leader, .employee, .family, .business: true
    case .none, .contact, .rival, .other: false
    }
  }
}
