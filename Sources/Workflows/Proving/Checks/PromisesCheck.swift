import Giving
import Journal
import Keeping
import Ledger

/// What was promised to those who give is on record whole: the appeal among the documents, what becomes of a
/// surplus and of unmet designations, and a fund that bears the fees.
enum PromisesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    for campaign in try view.rows(Campaign.self) {
      if let promise = campaign.promise,
        try view.first(Document.self, where: [.equals("id", promise.appeal.text)]) == nil
      {
        findings.append(
          NamedCheck.Finding(
            .promises, campaign.code.text, "the books have no document \(promise.appeal)"))
      }
      if try view.find(Fund.self, .text(campaign.feesFund.text)) == nil {
        findings.append(
          NamedCheck.Finding(
            .promises, campaign.code.text, "no fund \(campaign.feesFund) bears its fees"))
      }
    }
    return findings
  }
}
