import ArgumentParser
import Journal
import Workflows

/// `caisse audit witness trust`.
struct AuditWitnessTrust: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Watch a log, by its public key.",
    discussion: """
      The key is what caisse audit key show prints. Hear it from those who keep the
      books, and not from the file that it verifies. A log that changed its key is
      told again.

      Examples:
        caisse audit witness trust ./relais.witness caisse/0f1e…+b551885f+ASiR1tEB…
      """)

  @Argument(help: "The witness's file.")
  var file: String

  @Argument(help: "The log's public key.")
  var key: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let log = try NoteKey(text: key)
    guard log.kind == .note else { throw NoteRefusal.notAKey(.kind) }
    try WitnessFile(file).change { $0.trust(log) }
    console.say("the log \(log.name) is watched")
  }
}
