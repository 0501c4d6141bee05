import ArgumentParser
import Journal
import Workflows

/// `caisse audit witness show`.
struct AuditWitnessShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What a witness has seen last: a checkpoint of each log.",
    discussion: """
      What it prints is what caisse audit prove --since takes, where one log is
      watched.

      Examples:
        caisse audit witness show ./relais.witness > seen.checkpoint
        caisse audit witness show ./relais.witness --key
      """)

  @Argument(help: "The witness's file.")
  var file: String

  @Flag(help: "Its public key instead.")
  var key = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let memory = try WitnessFile(file).read()
    if key { return try console.made([memory.signer.key.text]) }
    let seen = memory.seen.values.sorted { $0.origin < $1.origin }
    try console.answer { output in
      try output.write(seen.map(\.text).joined(separator: "\n"))
    }
  }
}
