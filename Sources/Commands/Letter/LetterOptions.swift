import ArgumentParser
import Keeping
import Statements
import Workflows

extension LetterKind: ExpressibleByArgument {}

/// The forms in which letters are written.
enum LetterFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, eml

  var fileEnding: String { self == .text ? "txt" : rawValue }

  init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "txt", "text": self = .text
    case "html", "htm": self = .html
    case "eml": self = .eml
    default: return nil
    }
  }
}

/// How letters are written, and where to.
struct LetterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How they are written: text, html or eml.",
      discussion:
        "As the file's name says, else text. An eml is opened by a program for mail as a draft."))
  var format: LetterFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, or the folder that gets a file for each; a folder ends in /.", valueName: "path"))
  var output: String?

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal can do.")
  var noColor = false

  @Option(help: "Language of the letters: fr or en; else the environment's.")
  var lang: Language?

  /// For a console that says what was done; letters are written beside it.
  var console: OutputOptions {
    var options = Caisse.plainOutput
    options.noColor = noColor
    options.lang = lang
    return options
  }

  var chosenFormat: LetterFormat {
    format ?? output.flatMap(LetterFormat.init(fileName:)) ?? .text
  }
}
