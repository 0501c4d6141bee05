import ArgumentParser
import Formats
import Keeping
import Statements
import Workflows

/// `caisse letter template`.
struct LetterTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "The template of a kind of letter, to be edited.",
    discussion: """
      A text: remarks that begin with #, the subject, a blank line, and the letter,
      line by line as it is printed. Long lines are wrapped; blank lines part
      paragraphs; a line that begins with "- " is a point of a list. {{name}} is
      filled in; what stands between {{#project}} and {{/project}} is written where
      there is a project, between {{^project}} and {{/project}} where there is none.
      The remarks say what this kind of letter may have.

      Examples:
        caisse letter template refusal --lang fr -o refusal.txt
        caisse letter write refusal G12 --template refusal.txt
      """)

  @Argument(
    help: "The kind: \(LetterKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: LetterKind

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @Option(help: "Its language: fr or en; else the environment's.")
  var lang: Language?

  func run() throws {
    let console = try Console(format: .text, file: output, language: lang)
    try console.answer { output in
      try output.write(remarks(in: console.language))
      try output.write(
        String(
          decoding: LetterTemplates.shipped(kind, in: console.language), as: UTF8.self))
    }
  }

  private func remarks(in language: Language) -> String {
    let head =
      switch language {
      case .french:
        "Lettre : \(kind.text(in: .french)). Les lignes qui commencent par # ne sont pas écrites."
      case .english: "Letter: \(kind.text(in: .english)). Lines that begin with # are not written."
      }
    let sometimes = language == .french ? "parfois absents" : "of some letters only"
    var lines = [head, ""]
    lines += kind.always.map { "{{\($0.rawValue)}} \($0.meaning(in: language))" }
    lines += ["", sometimes]
    lines += kind.sometimes.map {
      "{{#\($0.rawValue)}} {{\($0.rawValue)}} {{/\($0.rawValue)}} \($0.meaning(in: language))"
    }
    return lines.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined() + "\n"
  }
}
