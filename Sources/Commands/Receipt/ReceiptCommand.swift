import ArgumentParser

/// `caisse receipt`: what donors get in hand, and whether tax receipts may be written.
struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "Proofs for donors; tax receipts, off until a ruling turns them on.",
    subcommands: [
      ReceiptIssue.self,
      ReceiptCheck.self,
      ReceiptAllow.self,
      ReceiptForbid.self,
      ReceiptShow.self,
    ])
}
