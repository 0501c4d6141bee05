package import ArgumentParser

/// The root of the command line. Nouns are glossary words, singular.
package struct Caisse: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "caisse",
    abstract:
      "Keeps the books of an emergency fund: donations in, decisions, payouts, and the proof.",
    usage: "caisse <noun> <verb> [options]",
    discussion: """
      Begin with:
        caisse demo
        caisse init fund.caisse --organisation "Les Relais"

      Beside the commands: caisse help \(HelpTopic.allCases.map(\.rawValue).joined(separator: ", ")).
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Beginning",
        subcommands: [
          Demo.self,
          Init.self,
        ]),
      CommandGroup(
        name: "Keeping",
        subcommands: [
          BooksCommand.self,
          AccountCommand.self,
          FundCommand.self,
          HostedCommand.self,
          MemberCommand.self,
          EntryCommand.self,
          ExpenseCommand.self,
          BankCommand.self,
          DocumentCommand.self,
        ]),
      CommandGroup(
        name: "Money in",
        subcommands: [
          CampaignCommand.self,
          DonationCommand.self,
          CashCommand.self,
          PledgeCommand.self,
          ImportCommand.self,
          DonorCommand.self,
          ReceiptCommand.self,
        ]),
      CommandGroup(
        name: "Deciding",
        subcommands: [
          CollectiveCommand.self,
          RoundCommand.self,
          ApplicationCommand.self,
          InterestCommand.self,
          ChecklistCommand.self,
          GateCommand.self,
          PolicyCommand.self,
          VoteCommand.self,
          AllocationCommand.self,
          AwardCommand.self,
          ApprovalCommand.self,
          MeetingCommand.self,
        ]),
      CommandGroup(
        name: "Money out",
        subcommands: [
          PayoutCommand.self,
          ReportCommand.self,
          VoucherCommand.self,
          ReturnCommand.self,
        ]),
      CommandGroup(
        name: "Telling",
        subcommands: [
          LetterCommand.self
        ]),
      CommandGroup(
        name: "Showing",
        subcommands: [
          Status.self,
          StatementCommand.self,
          ExportCommand.self,
        ]),
      CommandGroup(
        name: "Proving",
        subcommands: [
          Check.self,
          AuditCommand.self,
        ]),
      CommandGroup(
        name: "Help",
        subcommands: [
          Completion.self,
          Manual.self,
        ]),
    ])

  package init() {}
}

extension Caisse {
  /// How to answer when the command's own options can't be asked.
  static var plainOutput: OutputOptions {
    // An empty command line satisfies options that all have defaults.
    try! OutputOptions.parse([])
  }
}
