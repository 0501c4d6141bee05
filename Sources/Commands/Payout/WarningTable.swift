import Council
import Granting
import Ledger
import Workflows

/// What speaks against payouts, with the answers.
enum WarningTable {
  static let table = Table(
    "warnings", title: "What speaks against it",
    columns: [
      Column("payout", .code, "Payout"), Column("warning", .code, "Warning"),
      Column("what", .text, "What"), Column("answer", .text, "Answer"),
      Column("answered_by", .code, "Answered by"), Column("answered_on", .day, "Answered on"),
      Column("words", .text, "Words"),
    ])

  static func row(_ warned: OpenWarnings.Warned, in view: some BooksView) throws -> [Cell] {
    [
      .code(warned.payout.code.text), .code(warned.warning.rawValue), .text(warned.warning.words),
      .text(answer(of: warned)),
      warned.answer.map { .code($0.member.description) } ?? .none, .day(warned.answer?.day),
      .words(try warned.answer.flatMap { try Words.text(.reason, of: $0.seq, in: view) }),
    ]
  }

  private static func answer(of warned: OpenWarnings.Warned) -> String {
    if let answer = warned.answer { return answer.reason.rawValue }
    return warned.warning.needsAnswer ? "must be answered" : "the call-back answers it"
  }
}

extension Session {
  /// Tells what must be answered before these are sent, each kind in one line.
  func warn(of payouts: [Payout], in view: some BooksView) throws {
    let open = try OpenWarnings.of(payouts, in: view).filter(\.isOpen)
    for warning in PaymentWarning.allCases {
      let codes = open.filter { $0.warning == warning }.map(\.payout.code.text)
      guard let first = codes.first else { continue }
      let subject = codes.count == 1 ? "payout \(first)" : "\(codes.count) payouts"
      console.warn(
        "\(subject): \(warning.words); caisse payout answer --warning \(warning.rawValue) says why it is right",
        code: "payout-to-answer")
    }
  }
}
