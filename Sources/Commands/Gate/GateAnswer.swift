import ArgumentParser
import Council
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse gate answer`.
struct GateAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Say what you found where a gate asks.",
    discussion: """
      Three questions, each a gate:
        elections    is it, in a time of elections, a gift or a service to a
                     candidate (electoral code L52-8)
        convictions  does it pay fines, costs or damages of a criminal conviction
                     (law of 29 July 1881, art. 40)
        freezes      is anybody it reaches on a list of asset freezes (CMF L562-4)
      The policy says which are asked of campaigns, applications and payouts. An
      award may be decided before all are answered; no money is sent before, nor where
      the answer is ‘concerned’ and the committee has not opened the gate.

      Examples:
        caisse gate answer elections,convictions --campaign urgence --answer clear
        caisse gate answer freezes --round 2024-06 --answer clear \\
          --list DGT-2024-07-08
        caisse gate answer freezes G12 --answer concerned --list DGT-2024-07-08
      """)

  @Argument(help: "elections, convictions, freezes, or several with commas.")
  var gates: GatesArgument

  @OptionGroup var subjects: GateSubjects

  @Option(help: "clear, or concerned where you found something.")
  var answer: GateAnswered.Answer

  @Option(help: ArgumentHelp("The list you looked at.", valueName: "code"))
  var list: String?

  @Option(help: "The day you looked; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let list, !Code.isCode(list, longest: 40) {
      throw ValidationError("--list is a code, such as DGT-2024-07-08.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "gate answer")
    let workflow = AnswerGates(
      gates: gates.gates, selection: subjects.selection, answer: answer, list: list,
      day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { answered in
      session.say("\(gates.text) of \(Message.subject(of: answered)): \(answer.rawValue)")
    }
  }
}

extension Message {
  /// `campaign urgence`, or how many things.
  static func subject(of subjects: [GateSubject]) -> Message {
    guard subjects.count != 1 else { return "\(subjects[0])" }
    let things = Set(subjects.map(\.thing))
    return "\(subjects.count) \(things.count == 1 ? "\(subjects[0].thing.rawValue)s" : "things")"
  }
}

/// Gates with commas between them: `elections,convictions`.
struct GatesArgument: ExpressibleByArgument {
  let gates: [Gate]

  init?(argument: String) {
    let gates = argument.split(separator: ",").map { Gate(rawValue: String($0)) }
    guard !gates.isEmpty, !gates.contains(nil) else { return nil }
    self.gates = gates.compactMap(\.self)
  }

  var text: String { gates.map(\.rawValue).joined(separator: ", ") }
}
