import ArgumentParser
import Formats
import Giving
import Ledger
import Workflows

/// `caisse donor hold place`.
struct DonorHoldPlace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Keep a person, or a campaign's donors, from being erased.",
    discussion: """
      For as long as a claim, an audit or an inquiry goes on, neither a person who
      asks nor the retention policy erases what is held. The journal says that there
      is a hold, since when and on which ground; on whom, only the people file.

      litigation      a claim that is made, or defended against
      investigation   a court or the police asked
      tax-audit       the tax office asked
      audit           a funder, or the Cour des comptes, looks at the books
      person-asked    the person needs it for a claim of their own

      Examples:
        caisse donor hold place p:0K2QZ09VXW3F5 --ground litigation \\
          --reason "Case 24/117"
        caisse donor hold place --campaign urgence --ground tax-audit \\
          --document AVIS-3
      """)

  @Argument(help: "The donor's id, or e-mail.")
  var donor: String?

  @Option(help: "Instead, all who gave to a campaign.")
  var campaign: CampaignCode?

  @Option(help: "What for.")
  var ground: Hold.Ground

  @Option(help: "More of it, in words that stay in the people file.")
  var reason: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (donor == nil) != (campaign == nil) else {
      throw ValidationError("Name a donor, or give --campaign.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "donor hold place")
    let subject = donor.map(PlaceHold.Subject.person) ?? campaign.map(PlaceHold.Subject.campaign)
    guard let subject else { return }
    let workflow = PlaceHold(
      subject, ground: ground, reason: reason.map(NormalText.normalised))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { placed in
      Said(
        "\(placed.hold) placed: nothing of \(donor ?? "who gave to \(campaign!)") is erased until it is lifted",
        ids: [placed.hold.description])
    }
  }
}
