import ArgumentParser
import Glibc
import Mobilisation
import Workflows

/// `caisse demo`: the model case from start to end, as people would do it.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The model case from start to end, on real files.",
    discussion: """
      Makes a folder with the files a campaign of June 2024 leaves behind, and runs
      the commands that a treasurer, a committee and an auditor would give, each
      shown with what it says. Ends with the figures to the cent, the identities,
      the books verified, and statements to open.

      Examples:
        caisse demo
        caisse demo ./essai
      """)

  @Argument(help: "The folder to make; else caisse-demo, in the folder for temporary files.")
  var directory: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let folder = try makeFolder(console)
    for file in ModelCase.files { try FileBytes.write(file.bytes, to: folder + "/" + file.name) }
    let run = DemoRun(folder: folder, console: console)
    try DemoStory(run).tell()
    console.say("")
    console.say("The files, the books and the statements are in \(folder)")
    try console.made([folder + "/statements"])
  }

  private func makeFolder(_ console: Console) throws -> String {
    if let named = directory {
      // Its files are named to other commands, for which a hyphen would begin an option.
      let directory = named.hasPrefix("-") ? "./" + named : named
      guard mkdir(directory, 0o755) == 0 else {
        throw Fault.system(
          errno, code: "cannot-create", message: "can't make the folder \(directory)",
          hint: "the demonstration begins in a folder of its own: name one that isn't there yet",
          exit: .outputNotCreated)
      }
      return directory
    }
    let base = console.surroundings.environment("TMPDIR") ?? "/tmp"
    var template = Array((base + "/caisse-demo.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't make a folder in \(base)",
        exit: .outputNotCreated)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
