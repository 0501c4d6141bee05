import Council
package import Journal
import Keeping
package import Ledger

/// Opens empty books: record 0, the chart's accounts, the general and the unassigned fund, the
/// operator as first member, and the policy to begin with.
package struct OpenBooks {
  package var organisation: String
  package var siren: String?
  package var rna: String?
  package var currency: Currency
  package var chart: Chart
  package var fiscalYear: FiscalYearStart
  package var timeZone: String
  /// The journal's own key, whose name is then its origin; without one no checkpoint is signed.
  package var logKey: NoteKey?

  package init(
    organisation: String, siren: String? = nil, rna: String? = nil, currency: Currency = .euro,
    chart: Chart, fiscalYear: FiscalYearStart, timeZone: String, logKey: NoteKey? = nil
  ) {
    self.organisation = organisation
    self.siren = siren
    self.rna = rna
    self.currency = currency
    self.chart = chart
    self.fiscalYear = fiscalYear
    self.timeZone = timeZone
    self.logKey = logKey
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    let size = try view.journalSize()
    precondition(size == 0, "books are opened once, when their file is made")
    try recorder.record(
      BooksOpened(
        origin: logKey?.name ?? LogKeys.origin(of: Nonce(hex: recorder.randomHex(bytes: 16))!),
        organisation: organisation, siren: siren, rna: rna, currency: currency.code,
        fiscalYear: fiscalYear, logKey: logKey, timeZone: timeZone, day: today))
    for line in chart.lines {
      try recorder.record(AccountOpened(chartLine: line, on: today))
    }
    for fund in OpenBooks.firstFunds {
      try recorder.record(FundOpened(fund: fund, day: today, document: nil))
    }
    try recorder.record(
      MemberEnrolled(
        member: .first, roles: [.treasurer, .administrator], day: today, opening: nil,
        document: nil))
    try adoptPolicy(&recorder, today: today)
  }

  /// The one that books begin with is decided by nobody, and changed by a decision under it.
  private func adoptPolicy<Tables>(_ recorder: inout Recorder<Tables>, today: Day) throws {
    let policy = Policy.opening(
      code: PolicyProposal.code(number: 1), from: today, in: currency)
    try recorder.record(
      PolicyProposed(
        policy: policy, under: Policy.standard.code, proposer: nil, day: today, document: nil))
    try recorder.record(
      PolicyDecided(
        policy: policy.code, outcome: .adopted, poll: nil, day: today, document: nil))
  }

  private static let firstFunds = [
    Fund(code: .general, name: "Fonds général", kind: .general, parent: nil),
    Fund(code: .unassigned, name: "À identifier", kind: .unassigned, parent: nil),
  ]
}
