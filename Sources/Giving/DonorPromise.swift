package import Journal
package import Keeping

/// What a call promises those who give, beside its purpose: the document they could read, and what happens to
/// money that the purpose doesn't take.
package struct DonorPromise: Hashable, Sendable {
  /// What becomes of what is left when the purpose is served.
  package enum Surplus: String, Sendable, CaseIterable {
    /// It serves the nearest like purpose.
    case kindred
    /// It goes to what the body does.
    case general
    /// It is set aside for the next emergency.
    case reserve
    /// It is offered back to those who gave.
    case givenBack = "given-back"
  }

  /// What becomes of a gift whose own designation can't be met.
  package enum Unmet: String, Sendable, CaseIterable {
    /// It serves the campaign's purpose.
    case campaign
    case kindred
    case givenBack = "given-back"
  }

  /// The appeal, as it was published.
  package let appeal: ID<Document>
  package let surplus: Surplus
  package let unmet: Unmet

  package init(appeal: ID<Document>, surplus: Surplus, unmet: Unmet) {
    self.appeal = appeal
    self.surplus = surplus
    self.unmet = unmet
  }
}
