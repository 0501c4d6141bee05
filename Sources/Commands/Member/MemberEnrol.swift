import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse member enrol`.
struct MemberEnrol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol", abstract: "Enrol a member, who then acts under a code such as m:2.",
    discussion: """
      An administrator enrols, and as soon as another member acts in the books, one
      of them countersigns: who has a key signs, at once or elsewhere what --message
      writes. Whoever is alone enrols the second member alone. The name is kept in
      the people file only; the journal has the code and the roles: treasurer,
      committee, auditor, administrator.

      Examples:
        caisse member enrol --name "Awa Diallo" --role committee
        caisse member enrol --name "Jean Roux" --email jean@exemple.org \\
          --role treasurer,committee --countersigned-by m:2
        caisse member enrol --name "Lou Petit" --role auditor \\
          --countersigned-by m:2 --key-file ./awa
      """)

  @Option(help: "The member's name, kept in the people file only.")
  var name: String

  @Option(help: "The member's e-mail, kept in the people file only.")
  var email: String?

  @Option(help: "The roles, parted by commas; repeatable.")
  var role: [RolesArgument]

  @OptionGroup var countersign: CountersignOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member enrol")
    let actor = try session.actor()
    var workflow = EnrolMember(
      name: NormalText.normalised(name), email: email.map(EmailAddress.normalised),
      roles: role.flatMap(\.roles))
    let countersigning = try countersign.countersigning(writing, in: session) {
      [workflow] in try workflow.act(in: $0)
    }
    guard let countersigning else { return }
    workflow.countersigning = countersigning
    try session.commit(writing, input: countersign.act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { enrolled in
      let roles = enrolled.roles.map(\.rawValue).joined(separator: ", ")
      let countersigned = enrolled.countersigned?.words(beside: actor) ?? ""
      return Said(
        "\(enrolled.member) enrolled: \(roles)\(countersigned)",
        ids: [enrolled.member.description])
    }
  }
}

/// `treasurer,committee`.
struct RolesArgument: ExpressibleByArgument {
  let roles: [Role]

  init?(argument: String) {
    var roles: [Role] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let role = Role(rawValue: String(word)) else { return nil }
      roles.append(role)
    }
    self.roles = roles
  }
}
