import ArgumentParser
import Council
import Formats
import Granting
import Journal
import Workflows

/// `caisse interest declare`.
struct InterestDeclare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare",
    abstract: "Say what ties you to applications, before you see what is in them.",
    discussion: """
      Whoever has an interest takes no part in that line: they are out of its
      reviews, of its poll and of the number that counts. The kinds are none,
      contact (you speak for it), leader (you sit in one of its bodies), employee,
      family (a relative, a partner, a friend is in it), business, rival and other.
      Words about it are kept in the people file only.

      A later declaration on the same application takes the place of the earlier
      one; --none and --none-except leave what was said of an application before as
      it is. Who has a key signs it: at once, or elsewhere what --message writes,
      given back with the same options and --signed; what was signed elsewhere takes
      no interest back.

      Examples:
        caisse interest declare --none --round 2024-06 --as m:2
        caisse interest declare --none-except G12,G17 --kind leader \\
          --round 2024-06 --as m:3
        caisse interest declare G12 --kind family \\
          --words "My sister is its treasurer" --as m:3
        caisse interest declare --none --round 2024-06 --as m:2 --key-file ./awa
      """)

  @Argument(help: "The applications.")
  var applications: [String] = []

  @Option(help: "none, contact, leader, employee, family, business, rival or other.")
  var kind: Interest.Kind?

  @Flag(help: "Nothing ties you to any application of the round.")
  var none = false

  @Option(help: "The same, but for these applications, parted by commas; repeatable.")
  var noneExcept: [String] = []

  @Option(help: "The round of --none and --none-except.")
  var round: RoundCode?

  @Option(help: "About it.")
  var words: String?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  private var isForRound: Bool { none || !noneExcept.isEmpty }

  private var named: [String] {
    applications
      + noneExcept.flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } }
  }

  func validate() throws {
    if isForRound, round == nil { throw ValidationError("Name the round with --round.") }
    if !isForRound, round != nil {
      throw ValidationError("--round goes with --none or --none-except.")
    }
    if none, !named.isEmpty {
      throw ValidationError("--none names no application; --none-except names the others.")
    }
    if !named.isEmpty, kind == nil { throw ValidationError("Say which --kind of interest it is.") }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "interest declare")
    let actor = try session.actor()
    var workflow = DeclareInterests(
      applications: named, kind: kind ?? .none, noneElsewhereIn: round,
      words: words.map(NormalForm.normalised))
    if act.message {
      let subjects = try session.read { [workflow] in
        try workflow.sheets(by: actor, in: $0).map(\.hash)
      }
      return try act.writeMessage(on: .interestDeclared, subjects, by: actor, in: session)
    }
    workflow.signed = try act.messages(
      on: .interestDeclared, by: actor, in: session, writing
    ) { [workflow] in try workflow.sheets(by: actor, in: $0).map(\.hash) }
    workflow.isSignedNow = act.signed.isEmpty
    let evidence = workflow.signed.isEmpty ? "" : ", signed"
    try session.commit(writing, input: act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { [workflow] result in
      let codes = result.declared.map(\.text).joined(separator: ", ")
      var parts = codes.isEmpty ? [] : ["\(workflow.kind.rawValue) in \(codes)"]
      if let round {
        parts.append(
          "round \(round): an interest in \(result.interests) of \(result.ofRound) applications")
      }
      return Said(
        "\(result.member) declared: \(parts.joined(separator: "; "))\(evidence)")
    }
  }
}

extension Interest.Kind: ExpressibleByArgument {}
