import ArgumentParser
import Council
import Granting
import Ledger
import Workflows

/// `caisse checklist receive`.
struct ChecklistReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Record that documents of checklists have come.",
    discussion: """
      Which documents are asked, the policy says, and whom they concern:
        statutes     of a body with legal form
        charter      of a group without: what it is, and who belongs to it
        agreement    with the sponsor that is paid for them
        mandate      of who signs for them, or of the person who is paid for them
        attestation  of the need of a person, by somebody who knows it
        invoice      of the supplier that is paid
      Statutes and charters count for all applications of their collective; the
      document by which a payee receives is its agreement, mandate or invoice. An
      award may be decided before all are there; no money is sent before.

      Without --item, the document is all that is missing.

      Examples:
        caisse checklist receive G12 --item statutes --document statuts-puits.pdf
        caisse checklist receive G12 G13 --item statutes,mandate \\
          --document DOSSIER-7
        caisse checklist receive --round 2024-06 --document DOSSIERS-2024-06
      """)

  @Argument(help: "The applications.")
  var applications: [String] = []

  @Option(help: "All applications of this round.")
  var round: RoundCode?

  @Option(
    help: ArgumentHelp(
      "Which documents: \(ChecklistItem.allCases.map(\.rawValue).joined(separator: ", ")); several with commas, else all that are missing."
    ))
  var item: ChecklistItemsArgument?

  @Option(help: "The day they came; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "checklist receive")
    let workflow = ReceiveChecklistItems(
      applications: applications, round: round, items: item?.items ?? [],
      day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { received in
      for one in received {
        session.say(
          "received for \(one.application): \(one.items.map(\.rawValue).joined(separator: ", "))")
      }
    }
  }
}

/// Items with commas between them: `statutes,mandate`.
struct ChecklistItemsArgument: ExpressibleByArgument {
  let items: [ChecklistItem]

  init?(argument: String) {
    let items = argument.split(separator: ",").map { ChecklistItem(rawValue: String($0)) }
    guard !items.isEmpty, !items.contains(nil) else { return nil }
    self.items = items.compactMap(\.self)
  }
}
