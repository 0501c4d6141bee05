import Granting
import Journal
import Ledger
import Workflows

/// Where a batch is written once its sending is durable. It is opened before, so that a file that can't
/// be made stops the sending; it takes its name when it is whole.
struct PaymentFileSink {
  let path: String
  private let output: OutputBuffer

  init(path: String) throws {
    self.path = path
    output = OutputBuffer(try OutputFile(path: path, isPrivate: true))
  }

  /// Whether a file stands where this one is to be.
  var isWritten: Bool { FileBytes.isThere(path) }

  func write(_ file: WritePaymentFile.File) throws {
    do {
      try output.write(file.text)
      try output.close()
    } catch let fault as Fault {
      throw Fault(
        code: fault.code, message: "\(fault.message), but the payouts are sent",
        hint: "write their file with caisse payout file \(file.batch) -o <file>",
        cause: fault.cause, exit: fault.exit)
    }
  }
}

extension Session {
  /// The control sums, to be compared with those that the bank shows.
  func say(_ file: WritePaymentFile.File) {
    let transfers: Message = file.count == 1 ? "1 transfer" : "\(file.count) transfers"
    say(
      "batch \(file.batch): \(transfers), \(file.total) in all, from \(file.debited) (\(file.account.iban.masked)) on \(file.execution)"
    )
  }

  /// Whom the file would expose.
  func sayExposed(by file: WritePaymentFile.File, in path: String?) {
    let payees: Message =
      file.payees == 1
      ? "the name and account of 1 payee" : "the names and accounts of \(file.payees) payees"
    let place: Message = path.map { "\($0) is readable by you alone and" } ?? "what was written"
    say("\(place) holds \(payees): delete it when the bank has it")
  }
}
