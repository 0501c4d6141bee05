import ArgumentParser

/// `caisse voucher`: what mandated persons show of the money they were paid.
struct VoucherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voucher",
    abstract: "Documents by which mandated persons show what they spent.",
    subcommands: [
      VoucherRecord.self,
      VoucherVoid.self,
      VoucherList.self,
    ])
}
