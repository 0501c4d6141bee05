import ArgumentParser
import Council
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse donor export`.
struct DonorExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "All that is kept of one person, as JSON.",
    discussion: """
      For a person who asks what is known of them: name, e-mail, each donation with
      the row it came from, and what the law requires to keep.

      Examples:
        caisse donor export p:0K2QZ09VXW3F5
        caisse donor export camille@example.org -o camille.json
      """)

  @Argument(help: "The donor's id, or e-mail.")
  var donor: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor export")
    try session.read { view in
      try session.require(.donorExport, in: view)
      let person = try Donors.resolve(donor, in: view)
      let plan = try ErasurePlan(PersonNumber(person.id), today: session.today, in: view)
      let restrictions = try view.rows(
        RestrictionRow.self, where: [.equals("person", .integer(person.id))])
      try session.console.json { json in
        try json.object(.lines) { json in
          try json.field("donor", person.text)
          try json.field("name", person.name)
          try json.field("email", person.email)
          try json.key("kept")
          try json.array(.lines) { json in
            for line in plan.lines {
              let (record, tag) = (line.opening.record, line.opening.tag)
              let opening = try view.find(OpeningRow.self, .integer(record), .text(tag))
              try write(line, opening, session, &json)
            }
          }
          try json.key("restrictions")
          try json.array(.lines) { json in
            for restriction in restrictions { try write(restriction, &json) }
          }
        }
      }
    }
  }

  private func write(
    _ line: ErasurePlan.Line, _ opening: OpeningRow?, _ session: Session,
    _ json: inout JSONOutput
  ) throws {
    try json.object { json in
      try json.key("record")
      try json.value(Int(line.opening.record))
      try json.field("tag", line.opening.tag)
      try json.field("salt", opening?.salt.hex)
      try json.field("row", opening.map { String(decoding: $0.payload, as: UTF8.self) })
      guard let donation = line.donation else { return }
      try json.field("donation", donation.id.text)
      try json.field("source", donation.source)
      try json.field("reference", donation.reference)
      try json.field("campaign", donation.campaign.text)
      try json.field("day", donation.day.description)
      try json.key("amount")
      try json.value(donation.amount, session.currency)
      try json.field("channel", donation.channel.rawValue)
      try json.field("state", donation.state.rawValue)
    }
  }

  private func write(_ restriction: RestrictionRow, _ json: inout JSONOutput) throws {
    try json.object { json in
      try json.field("ground", restriction.ground.rawValue)
      try json.field("until", restriction.until.description)
    }
  }
}

extension JSONOutput {
  /// One field of text, null where there is none.
  mutating func field(_ key: String, _ text: String?) throws {
    try self.key(key)
    if let text { try value(text) } else { try null() }
  }
}
