import ArgumentParser

/// `caisse manual`: all the help there is, in one text.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the help of every command and topic, in one text.",
    discussion: """
      Examples:
        caisse manual | less
        caisse manual > caisse.txt
      """)

  func run() throws {
    let console = try Console(Caisse.plainOutput)
    try console.answer { output in
      for (path, text) in Manual.pages(of: Caisse.self, path: ["caisse"]) {
        try output.write("\(path.joined(separator: " ").uppercased())\n\n\(text)\n\n")
      }
      for topic in HelpTopic.allCases {
        try output.write("CAISSE HELP \(topic.rawValue.uppercased())\n\n\(topic.text)\n\n")
      }
    }
  }

  /// A command's help and that of all below it, in the order of the groups.
  private static func pages(
    of command: any ParsableCommand.Type, path: [String]
  ) -> [(path: [String], text: String)] {
    let own = (path: path, text: Caisse.helpMessage(for: command, columns: 80))
    return command.configuration.subcommands.reduce(into: [own]) { pages, subcommand in
      pages += Manual.pages(of: subcommand, path: path + [subcommand.typedName])
    }
  }
}
