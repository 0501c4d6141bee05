import ArgumentParser

/// `caisse receipt`: whether tax receipts may be written.
struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt", abstract: "Tax receipts: off until a ruling turns them on.",
    subcommands: [
      ReceiptAllow.self,
      ReceiptForbid.self,
      ReceiptShow.self,
    ])
}
