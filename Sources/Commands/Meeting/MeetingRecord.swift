import ArgumentParser
import Council
import Ledger
import Workflows

/// `caisse meeting record`.
struct MeetingRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record a meeting: who was there, its minutes, and what was said by voice.",
    discussion: """
      All of it is one record, so that whoever signs for the minutes signs for every
      answer. What is said is on awards, lines of an allocation, whole allocations,
      or policies, as members were for, against, or abstained; an answer to a line
      stands before the same member's answer to the whole. What a member signed
      already, no minutes take back.

      A member who is absent may be spoken for by one who is there, who speaks for
      one at most. Neither may have an interest in what is answered so, nor have
      proposed it: who takes no part in a poll is represented by nobody in it.

      Nothing counts before caisse meeting witness.

      Examples:
        caisse meeting record --day 2024-07-02 --present m:1,m:2,m:3 \\
          --for G12/1=m:2,m:3 --document PV-2024-07-02.pdf
        caisse meeting record --present m:2,m:3,m:4 --proxy m:5=m:3 \\
          --for l:7K2QZ09VXW3F5TNA=m:2,m:3,m:4,m:5 --against G7,G8=m:4 \\
          --document PV.pdf
        caisse meeting record --present m:1,m:2,m:3 --for P2=m:2 --abstain P2=m:3 \\
          --document ref:PV-2024-09
      """)

  @Option(help: "Its day; else today.")
  var day: Day?

  @Option(help: ArgumentHelp("All members who were there.", valueName: "members"))
  var present: MembersArgument

  @Option(
    help: ArgumentHelp(
      "An absent member, and the one who speaks for them: m:4=m:2; repeatable.",
      valueName: "absent=speaker"))
  var proxy: [ProxyArgument] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "On what, and who was for it: G12/1=m:2,m:3; repeatable.", valueName: "what=members"))
  var approved: [SaidArgument] = []

  @Option(help: ArgumentHelp("The same: who was against.", valueName: "what=members"))
  var against: [SaidArgument] = []

  @Option(help: ArgumentHelp("The same: who abstained.", valueName: "what=members"))
  var abstain: [SaidArgument] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  private var said: [RecordMeeting.Said] {
    [(approved, Approval.Decision.for), (against, .against), (abstain, .abstain)]
      .flatMap { given, decision in
        given.map { RecordMeeting.Said($0.subjects, decision, by: $0.members) }
      }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting record")
    let workflow = RecordMeeting(
      day: day ?? session.today, present: present.members, proxies: proxy.map(\.proxy),
      said: said)
    try session.commit(writing, documentDay: day) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { meeting in
      session.say(
        "meeting \(meeting.meeting) of \(meeting.day) recorded: \(meeting.present.count) members present, \(meeting.answers.count) answers"
      )
      for over in Set(meeting.answers.flatMap(\.over)).sorted() {
        session.say("  no answer to \(over): the poll there is over")
      }
      if !meeting.answers.isEmpty {
        session.say(
          "they count once another who was there runs caisse meeting witness \(meeting.meeting); to be countersigned until \(meeting.countersignBy)"
        )
      }
      try session.console.made([meeting.meeting.description])
    }
  }
}
