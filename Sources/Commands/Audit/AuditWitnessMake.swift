import ArgumentParser
import Journal
import Workflows

/// `caisse audit witness make`.
struct AuditWitnessMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make a witness: its key, and a file to remember in.",
    discussion: """
      Prints the public key, which the books' administrator names with caisse audit
      policy. The file holds the private one: keep it on a machine of your own.

      Examples:
        caisse audit witness make ./relais.witness --name cabinet.example/w1
      """)

  @Argument(help: "The file to make.")
  var file: String

  @Option(
    help: "What the witness is called: letters, digits and . _ / : -, such as cabinet.example/w1.")
  var name: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    guard ReferenceForm.admits(name) else { throw ProofRefusal.witnessName(name) }
    let memory = WitnessMemory(LogKeyMaking.signer(name: name, kind: .cosignature))
    try FileBytes.write(Array(memory.text.utf8), to: file)
    console.say("witness \(name) made; it watches the logs that caisse audit witness trust names")
    try console.made([memory.signer.key.text])
  }
}
