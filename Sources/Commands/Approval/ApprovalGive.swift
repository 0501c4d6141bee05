import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse approval give`.
struct ApprovalGive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give",
    abstract: "Say for, against or abstain on awards, or a policy, that are proposed.",
    discussion: """
      It is about the version in force, and counts no longer when that is replaced.
      A later answer takes the place of an earlier one.

      One answer to an allocation is one to each of its lines, which are tallied one
      by one; name those of which you think otherwise. On lines that you are out of,
      it is kept and doesn't count.

      A member who has a key signs: with a private key in a file, or through
      ssh-keygen with whatever holds the private half of a public key, an agent or a
      hardware key. Members elsewhere sign what caisse approval message writes. What
      was said by voice at a meeting is recorded with caisse meeting record.

      Examples:
        caisse approval give G12/1 --decision for --as m:2 \\
          --key ~/.ssh/id_ed25519.pub
        caisse approval give G12/1 --decision for --as m:2 --key-file ./awa
        caisse approval give P2 --decision for --as m:3
        caisse approval give --allocation l:7K2QZ09VXW3F5TNA --decision for --as m:3
        caisse approval give --allocation l:7K2QZ09VXW3F5TNA --decision for \\
          --against G7 --abstain G12,G13 --as m:3 --key-file ./jean
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: "for, against or abstain.")
  var decision: Approval.Decision

  @OptionGroup var lines: LineOptions
  @OptionGroup var signing: SigningOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    _ = try answers
  }

  private var answers: Answers {
    get throws { try lines.answers(decision, isOfAllocation: awards.allocation != nil) }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "approval give")
    if let answer = PolicyAnswer(on: awards.awards, decision) {
      return try answer.give(signing, writing, in: session)
    }
    let actor = try session.actor()
    let answers = try answers
    let signed = try signed(answers, session, by: actor)
    try session.commit(writing) { view, recorder in
      let lines = try answers.lines(among: awards.selection.polled(in: view))
      if let signed {
        let result = try TakeApprovals(signed: signed)
          .decide(view, &recorder, today: session.today)
        return (result.polls, lines, result.taken.flatMap(\.over))
      }
      let polls = try GiveApproval(awards: awards.selection, answers: answers)
        .decide(view, &recorder, today: session.today)
      let isOver = { (poll: Poll) in awards.allocation != nil && poll.tally.isClosed }
      return (polls.filter { !isOver($0) }, lines, polls.filter(isOver).map(\.award.code))
    } reporting: { polls, lines, over in
      AnswerReport(
        member: actor, decision: decision, otherwise: lines, awards: polls.map(\.award.code),
        over: over,
        isSigned: signed != nil
      ).say(polls, in: session)
      try PollReport(polls).say(in: session)
    }
  }

  /// Nil where nothing is asked to sign. What was done under the same key of `--once` is not signed again.
  private func signed(
    _ answers: Answers, _ session: Session, by member: MemberCode
  ) throws -> [SignedMessage<ApprovalMessage>]? {
    guard let signer = try signing.signer() else { return nil }
    if try session.wasDone(writing) { return [] }
    let messages = try session.read { view in
      try MessagesToSign(awards: awards.selection, answers: answers, member: member)
        .make(in: view, at: session.now, nonce: session.nonce)
    }
    return try messages.map { try signer.sign($0, in: session.organisation.origin) }
  }
}
