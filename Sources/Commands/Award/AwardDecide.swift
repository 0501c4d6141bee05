import ArgumentParser
import Council
import Granting
import Ledger
import Workflows

/// `caisse award decide`.
struct AwardDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Close the polls of awards, and reserve the money of what is approved.",
    discussion: """
      The decision and its reservation are one change. What finds too little free
      money waits, and is reserved in the order of ranks by whatever frees enough.
      Of an allocation, lines that are not decided yet are left for later. When the
      window of the policy is over, nobody is waited for: without quorum the poll
      lapses, and the award may be proposed again.

      With --defer-until nothing is decided: the award leaves its poll, nothing is
      held for it, and it comes back as another version, with caisse award propose
      --replaces. What is answered already can't be put off.

      With --urgent few decide, up to the ceiling of the policy's urgent tier. The
      committee ratifies it within the term, with caisse award ratify; until a
      decision that nobody ratified is answered by another policy, nothing more is
      decided so.

      Examples:
        caisse award decide G12/1
        caisse award decide G12/1 --urgent
        caisse award decide G12/1 --defer-until 2024-09-01
        caisse award decide --allocation l:7K2QZ09VXW3F5TNA \\
          --document PV-2024-07-02.pdf
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(
    help: ArgumentHelp(
      "The last day on which those that must wait do so; else as the policy says.", valueName: "day"
    ))
  var waitsUntil: Day?

  @Option(help: ArgumentHelp("Put them off until this day.", valueName: "day"))
  var deferUntil: Day?

  @Flag(help: "By the few that the policy's urgent tier asks for.")
  var urgent = false

  @Option(help: "The day of the decision; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if deferUntil != nil, urgent || waitsUntil != nil {
      throw ValidationError("What is put off is neither urgent nor waiting.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "award decide")
    let workflow = DecideAwards(
      awards: awards.selection, day: day ?? session.today, waitsUntil: waitsUntil,
      isUrgent: urgent, defersUntil: deferUntil)
    try session.commit(writing) { view, recorder in
      let result = try workflow.decide(view, &recorder)
      let promised = result.decided.filter { [.approved, .waiting].contains($0.outcome) }
      try session.warn(ofGapsIn: promised.map(\.award.application), in: recorder.tables)
      return result
    } reporting: { result in
      try report(result, session)
    }
  }

  private func report(_ result: DecideAwards.Result, _ session: Session) throws {
    try sayApproved(result.decided.filter { $0.outcome == .approved }, session)
    for one in result.decided where one.outcome == .waiting {
      session.say(
        "award \(one.award) approved: \(one.amount) wait for free money, rank \(one.rank ?? 0) (\(one.arithmetic))"
      )
    }
    for one in result.decided where one.outcome == .refused {
      session.say("award \(one.award) refused (\(one.arithmetic))")
    }
    for one in result.decided where one.outcome == .lapsed {
      session.say("award \(one.award) lapsed (\(one.arithmetic))")
    }
    for one in result.decided where one.outcome == .deferred {
      session.say(
        "award \(one.award) put off until \(deferUntil?.description ?? ""), \(one.amount) unallocated (\(one.arithmetic))"
      )
    }
    for one in result.decided {
      guard let term = one.ratifyBy else { continue }
      session.say("award \(one.award) is to be ratified until \(term), with caisse award ratify")
    }
    for poll in result.open {
      session.say(
        "award \(poll.award.code) left for a decision of its own, \(poll.award.amount) unallocated (\(poll.tally.arithmetic))"
      )
    }
    if awards.allocation != nil { try saySum(result, session) }
    try session.sayNamesNotVerified(in: result.approvals)
    try session.console.made(result.decided.map(\.award.text))
  }

  /// Of an allocation, what became of its lines by their outcomes.
  private func saySum(_ result: DecideAwards.Result, _ session: Session) throws {
    let decided = result.decided
    var words: Message = "\(decided.count + result.open.count) lines:"
    var mark = " "
    func add(_ count: Int, _ outcome: String, _ sum: Amount? = nil) {
      guard count > 0 else { return }
      words = "\(words)\(mark)\(count) \(outcome)"
      if let sum { words = "\(words) (\(sum))" }
      mark = ", "
    }
    for outcome in [AwardDecided.Outcome.approved, .waiting, .refused, .deferred] {
      let same = decided.filter { $0.outcome == outcome }
      let sum = try same.map(\.amount).sum()
      add(same.count, outcome.rawValue, outcome == .refused ? nil : sum)
    }
    add(result.open.count, "left open", try result.open.map(\.award.amount).sum())
    session.say(words)
  }

  /// Those with the same count in one line.
  private func sayApproved(_ approved: [DecideAwards.Decided], _ session: Session) throws {
    var counts: [String] = []
    for one in approved where !counts.contains(one.arithmetic) { counts.append(one.arithmetic) }
    for count in counts {
      let same = approved.filter { $0.arithmetic == count }
      let total = try same.map(\.amount).sum()
      let subject: Message =
        same.count == 1 ? "award \(same[0].award)" : "\(same.count) awards"
      session.say("\(subject) approved and reserved: \(total) (\(count))")
    }
  }
}
