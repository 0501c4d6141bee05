package import Council
package import Giving
package import Granting
package import Journal
package import Keeping
package import Ledger

/// A letter that was written: of which kind, when, and for whom, by code. Its words and the names in it
/// are in its file alone.
package struct Letter: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "w"

  /// The record of it.
  package let seq: Int64
  package let id: ID<Letter>
  package let kind: LetterKind
  package let addressee: Addressee
  package let language: Language
  package let day: Day
  /// In whose name it was recorded.
  package let member: MemberCode

  /// Whom it is for. Donors have no code in the journal: their letters are counted.
  package enum Addressee: Hashable, Sendable {
    case applicant(ApplicationCode)
    case awarded(AwardCode)
    case paid(PayoutCode, AwardCode, attempt: Int64)
    case donors(CampaignCode, count: Int64)
  }

  package init(
    seq: Int64, id: ID<Letter>, kind: LetterKind, addressee: Addressee, language: Language,
    day: Day, member: MemberCode
  ) {
    self.seq = seq
    self.id = id
    self.kind = kind
    self.addressee = addressee
    self.language = language
    self.day = day
    self.member = member
  }
}

extension Letter.Addressee {
  /// The application at the root of it; nil for donors.
  package var application: ApplicationCode? {
    switch self {
    case .applicant(let application): application
    case .awarded(let award), .paid(_, let award, _): award.application
    case .donors: nil
    }
  }

  package var award: AwardCode? {
    switch self {
    case .awarded(let award), .paid(_, let award, _): award
    case .applicant, .donors: nil
    }
  }

  /// `G12`, `G12/1`, `CA-G12-7K2Q-1`, or the campaign's code.
  package var text: String {
    switch self {
    case .applicant(let application): application.text
    case .awarded(let award): award.text
    case .paid(let payout, _, let attempt): "\(payout)-\(attempt)"
    case .donors(let campaign, _): campaign.text
    }
  }
}
