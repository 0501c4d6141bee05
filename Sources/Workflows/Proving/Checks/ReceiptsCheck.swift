import Giving
import Journal
import Keeping

/// Tax receipts are on by one ruling at a time, whose document the books have.
enum ReceiptsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    let rights = try view.rows(ReceiptRight.self)
    var findings: [NamedCheck.Finding] = []
    for right in rights.filter({ $0.endedOn == nil }).dropFirst() {
      findings.append(
        NamedCheck.Finding(.receipts, right.ruling, "tax receipts were on by another ruling"))
    }
    for right in rights
    where try view.first(Document.self, where: [.equals("id", right.document.text)]) == nil {
      findings.append(
        NamedCheck.Finding(
          .receipts, right.ruling, "the books have no document \(right.document)"))
    }
    return findings
  }
}
