package import Ledger

/// The short code of a hold: `H1` for the first that was placed, then `H2` …
package struct HoldCode: Hashable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) {
    precondition(number > 0, "holds are numbered from 1")
    self.number = number
  }

  /// Reads `H12`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("H"), let number = Int64(text.dropFirst()), number > 0,
      text == "H\(number)"
    else { return nil }
    self.number = number
  }

  package var description: String { "H\(number)" }
}

/// What somebody must be able to look at still: until it is lifted, nothing of a person, or of all who gave
/// to a campaign, may be erased. Who the person is only the people file says.
package struct Hold: Equatable, Sendable {
  package enum Ground: String, Sendable, CaseIterable {
    /// A claim is made, or defended against.
    case litigation
    /// A court or the police asked.
    case investigation
    case taxAudit = "tax-audit"
    /// Of a funder, or of the Cour des comptes.
    case audit
    /// The person needs the particulars for a claim of their own (RGPD, art. 18-1 c).
    case personAsked = "person-asked"
  }

  package let code: HoldCode
  /// Nil where it is on one person.
  package let campaign: CampaignCode?
  package let ground: Ground
  package let day: Day
  /// The record that placed it.
  package let seq: Int64
  package var liftedOn: Day?

  package init(
    code: HoldCode, campaign: CampaignCode?, ground: Ground, day: Day, seq: Int64,
    liftedOn: Day? = nil
  ) {
    self.code = code
    self.campaign = campaign
    self.ground = ground
    self.day = day
    self.seq = seq
    self.liftedOn = liftedOn
  }
}
