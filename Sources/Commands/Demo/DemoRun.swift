import Glibc
import Journal
import Ledger
import Workflows

/// Runs the commands of the demonstration one by one, as a person would, showing each and what it says.
final class DemoRun {
  let folder: String
  private let console: Console
  private var day: Day
  private var member = "m:1"

  init(folder: String, console: Console) {
    self.folder = folder
    self.console = console
    day = Day(year: 2024, month: 6, day: 1)!
  }

  func chapter(_ title: String) {
    console.say("")
    console.say("── \(title)")
  }

  func tell(_ words: String) {
    console.say("   " + words)
  }

  /// Later commands are given on this day, at six in the evening.
  func on(_ day: Day) {
    self.day = day
  }

  /// Runs a command in somebody's name and gives what it wrote on standard output.
  @discardableResult
  func run(_ arguments: String..., by member: String? = nil, showing lines: Int = 6) throws
    -> [String]
  {
    try run(arguments, by: member, showing: lines)
  }

  @discardableResult
  func run(_ arguments: [String], by member: String? = nil, showing lines: Int = 6) throws
    -> [String]
  {
    let who = member ?? self.member
    console.say("")
    console.say("\(day) \(who) $ caisse " + arguments.map(DemoRun.quoted).joined(separator: " "))
    let output = CapturedBytes()
    let errors = CapturedBytes()
    var surroundings = console.surroundings
    let outside = console.surroundings.environment
    let now = "\(day)T16:00:00Z"
    let books = folder + "/fund.caisse"
    surroundings.output = Surroundings.Output(sink: output)
    surroundings.errors = Surroundings.Output(sink: errors)
    surroundings.environment = { name in
      switch name {
      case "CAISSE_BOOKS": books
      case "CAISSE_MEMBER": who
      case "CAISSE_NOW": now
      default: outside(name)
      }
    }
    surroundings.typedLine = nil
    let status = Surroundings.$current.withValue(surroundings) { Program.run(arguments) }
    show(Self.lines(errors), atMost: status == 0 ? max(lines, 4) : .max)
    guard status == 0 else { throw DemoStopped(status: status) }
    let text = Self.lines(output)
    show(text, atMost: lines)
    return text.filter { !$0.isEmpty }
  }

  private func show(_ text: [String], atMost most: Int) {
    for line in text.prefix(most) { console.say("  " + line) }
    if text.count > most { console.say("  … \(text.count - most) more lines") }
  }

  private static func lines(_ bytes: CapturedBytes) -> [String] {
    let lines = bytes.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x21 && byte < 0x7F && !"\"'$&;|<>()*?`\\ ".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "\"" + word + "\""
  }
}

/// A command of the demonstration was refused: its own words stand above.
struct DemoStopped: Explained {
  let status: Int32
  var code: String { "demo-stopped" }
  var message: Message {
    "the demonstration stopped at the command above, which ended with \(status)"
  }
  var hint: Message? { "its files are kept as they are: look at them, then begin again elsewhere" }
  var exit: ExitStatus { ExitStatus(rawValue: status) ?? .bug }
}
