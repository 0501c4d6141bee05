import ArgumentParser
import Journal
import Workflows

/// `caisse audit witness sign`.
struct AuditWitnessSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Check that a log only grew, remember it, and sign.",
    discussion: """
      The request is what caisse audit prove --since prints. What is answered is the
      checkpoint with the witness's line below the log's: for caisse audit cosign,
      and to keep. It is answered only once it is remembered on the disk.

      Examples:
        caisse audit witness sign ./relais.witness request > \\
          from-accountant.checkpoint
      """)

  @Argument(help: "The witness's file.")
  var file: String

  @Argument(help: "What caisse audit prove --since printed.")
  var request: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let asked = try FileProblem.naming(request) {
      try WitnessRequest(text: KeyFiles.text(of: request))
    }
    let now = ClockChoice.current(console.surroundings.environment).now()
    let signed = try WitnessFile(file).change { memory throws(WitnessRefusal) in
      try memory.answer(asked, at: now)
    }
    console.say(
      "signed: the first \(signed.checkpoint.size) records of \(signed.checkpoint.origin)")
    try console.answer { try $0.write(signed.text) }
  }
}
