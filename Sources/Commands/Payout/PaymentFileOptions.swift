import ArgumentParser
import Formats
import Ledger
import Workflows

/// In which form a bank is asked for transfers, and for when.
struct PaymentFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The version of pain.001: 03, which every bank takes and is the default, or 09.",
      valueName: "version"))
  var formatVersion: PaymentVersion?

  @Option(
    help: ArgumentHelp(
      "The day on which the bank is asked to debit; else that of sending, or today.",
      valueName: "day"))
  var executeOn: Day?

  var isEmpty: Bool { formatVersion == nil && executeOn == nil }

  var workflow: WritePaymentFile {
    WritePaymentFile(version: formatVersion ?? .v03, execution: executeOn)
  }
}

extension PaymentVersion: ExpressibleByArgument {
  package init?(argument: String) {
    guard let version = Self.allCases.first(where: { $0.number == argument }) else { return nil }
    self = version
  }

  package static var allValueStrings: [String] { allCases.map(\.number) }
}
