import Granting

/// The code in a transfer's text is made from its payout and names its application, so that the bank's
/// line leads back to both.
enum RemittanceCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payout.self, where: []) { payout in
      let application = try Payouts.award(of: payout, in: view).code.application
      if PayoutCode(application: application, of: payout.id) != payout.code {
        findings.append(
          NamedCheck.Finding(
            .remittance, payout.code.text, "this is not the code of payout \(payout.id)"))
      }
      return true
    }
    return findings
  }
}
