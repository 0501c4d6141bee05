import Journal
package import Ledger

/// Our CSV of applications: `reference,collective,project,requested` and, where the file has them,
/// `minimum,cap,score,tier,received,tags`.
package struct ApplicationColumns: Sendable {
  package static let file = OwnFile(
    required: ["reference", "collective", "project", "requested"],
    optional: ["minimum", "cap", "score", "tier", "received", "tags"])

  private let amounts: AmountReader
  private let days = DayReader(.iso)
  /// Where the cells stand that are held against the books.
  package let collective: Int
  package let received: Int?
  private let reference, project, requested: Int
  private let minimum, cap, score, tier, tags: Int?

  /// The header must hold every required column.
  package init(_ header: CSVHeader, currency: Currency) {
    amounts = AmountReader(.plain, currency)
    reference = header["reference"]!
    collective = header["collective"]!
    project = header["project"]!
    requested = header["requested"]!
    minimum = header["minimum"]
    cap = header["cap"]
    score = header["score"]
    tier = header["tier"]
    received = header["received"]
    tags = header["tags"]
  }

  package func read(_ row: CSVRow) -> Result<ApplicationLine, RowFindings> {
    var fields = FieldReading(row, amountHint: RequestBounds.amountHint)
    requireReference(&fields)
    let collective = fields.collective(self.collective)
    let bounds = RequestBounds(
      &fields, amounts, requested: requested, minimum: minimum, cap: cap,
      least: Amount(minorUnits: 1))
    let score = fields.score(self.score)
    let tier = fields.tier(self.tier)
    let received = readReceived(&fields)
    let tags = fields.tags(self.tags)
    guard fields.findings.isEmpty, let collective, let bounds else {
      return .failure(RowFindings(fields.findings))
    }
    return .success(
      ApplicationLine(
        reference: fields.text(reference), collective: collective, project: fields.words(project),
        requested: bounds.requested, minimum: bounds.minimum, cap: bounds.cap, score: score,
        tier: tier, received: received, tags: tags))
  }

  private func requireReference(_ fields: inout FieldReading) {
    if fields.row.isEmpty(reference) {
      fields.refuse(
        "reference-missing", field: reference, "there is no reference",
        hint: "importing twice is harmless because each row has its own")
    } else if !ReferenceForm.admits(fields.row[reference]) {
      fields.refuse(
        "reference-not-allowed", field: reference,
        "a reference is 1 to 64 letters, digits and . _ : / -",
        hint: "it stays in the journal for ever: it must name no person")
    }
  }

  private func readReceived(_ fields: inout FieldReading) -> Day? {
    guard let received, !fields.row.isEmpty(received) else { return nil }
    return fields.day(received, days)
  }
}
