import ArgumentParser

/// `caisse letter`: what is written to collectives and donors.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Letters to collectives and donors, as files. Nothing is sent.",
    subcommands: [
      LetterWrite.self,
      LetterTemplateCommand.self,
      LetterList.self,
    ])
}
