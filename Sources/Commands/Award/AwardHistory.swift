import Council
import Granting
import Journal
import Ledger
import Workflows

/// What befell one award, as tables.
enum AwardHistory {
  private static let versions = Table(
    "versions", title: "Versions",
    columns: [
      Column("version", .count, "Version"), Column("day", .day, "Day"),
      Column("amount", .amount, "Amount"), Column("fund", .code, "Fund"),
      Column("designated", .amount, "Designated"), Column("collective", .code, "Collective"),
      Column("proposer", .code, "Proposer"),
      Column("leaf", .code, "Leaf"),
    ])

  static func writeVersions(
    of award: Award, on page: Page, in view: some BooksView
  ) throws {
    try page.table(versions) { page in
      for version in try view.rows(AwardVersion.self, where: [.equals("award", award.id.text)]) {
        try page.row([
          .count(Int(version.version)), .day(version.day), .amount(version.amount),
          .code(version.fund.text), .amount(version.designated),
          .code(version.beneficiary.text),
          version.proposer.map { .code($0.description) } ?? .none,
          .code(try view.leaf(ofRecord: version.seq).hex),
        ])
      }
    }
  }

  private static let instalments = Table(
    "instalments", title: "Instalments",
    columns: [
      Column("instalment", .count, "Instalment"), Column("amount", .amount, "Amount"),
      Column("term", .code, "Term"), Column("day", .day, "Day"),
      Column("condition", .text, "Condition"), Column("due", .text, "Due"),
    ])

  /// Nothing of an award that is paid as it comes.
  static func writeInstalments(
    of award: Award, on today: Day, on page: Page, in view: some BooksView
  ) throws {
    guard !award.terms.instalments.isEmpty else { return }
    let words = try award.termsSeq.flatMap { try Words.text(.instalments, of: $0, in: view) }
    var conditions = (words ?? "").split(separator: "\n").map(String.init)[...]
    try page.table(instalments) { page in
      for (place, instalment) in award.terms.instalments.enumerated() {
        let (term, day): (String, Day?) =
          switch instalment.term {
          case .day(let day): ("day", day)
          case .condition(let met): ("condition", met)
          case .report: ("report", award.reportedOn)
          }
        let condition = term == "condition" ? conditions.popFirst() : nil
        let isDue = instalment.isDue(on: today, reportedOn: award.reportedOn)
        try page.row([
          .count(place + 1), .amount(instalment.amount), .code(term), .day(day),
          .words(condition), .text(isDue ? "yes" : "no"),
        ])
      }
    }
  }

  private static let sources = Table(
    "sources", title: "Borne by",
    columns: [
      Column("fund", .code, "Fund"), Column("amount", .amount, "Amount"),
      Column("released", .amount, "Released"), Column("paid", .amount, "Paid"),
      Column("returned", .amount, "Returned"),
    ])

  static func writeSources(of award: Award, on page: Page) throws {
    try page.table(sources) { page in
      for source in award.sources.all {
        try page.row([
          .code(source.fund.text), .amount(source.amount), .amount(source.released),
          .amount(source.paid), .amount(source.returned),
        ])
      }
    }
  }

  static func writeApprovals(
    of award: Award, on page: Page, today: Day, in view: some BooksView
  ) throws {
    let rows = ApprovalTable(on: today, in: view)
    try page.table(rows.table) { page in
      for approval in try view.rows(Approval.self, where: [.equals("subject", award.id.text)]) {
        try page.row(rows.row(approval, of: award))
      }
    }
  }

  static func writePayouts(
    of award: Award, on page: Page, in view: some BooksView
  ) throws {
    try page.table(PayoutTable.table) { page in
      for payout in try Payouts.of(award, in: view) {
        try page.row(PayoutTable.row(payout, in: view))
      }
    }
  }

  private static let returns = Table(
    "returns", title: "Returns",
    columns: [
      Column("return", .code, "Return"), Column("day", .day, "Day"),
      Column("amount", .amount, "Amount"), Column("account", .code, "Account"),
      Column("voided_on", .day, "Voided on"),
    ])

  static func writeReturns(
    of award: Award, on page: Page, in view: some BooksView
  ) throws {
    try page.table(returns) { page in
      for one in try view.rows(Return.self, where: [.equals("award", award.id.text)]) {
        try page.row([
          .code(one.id.text), .day(one.day), .amount(one.amount), .code(one.account.text),
          one.voidedOn.map { .day($0) } ?? .none,
        ])
      }
    }
  }
}
