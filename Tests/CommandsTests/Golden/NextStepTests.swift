import ArgumentParser
import Commands
import TestSupport
import Testing

/// Every error of a transcript says what to do next, in words that a command line takes.
struct NextStepTests {
  private struct Shown {
    let words: String
    let hint: String?
  }

  /// The errors of all transcripts, each with the hint under it.
  private func errors() throws -> [Shown] {
    try TranscriptTests.files.flatMap { file in
      let text = try #require(Golden("\(TranscriptTests.folder)/\(file)").text)
      return text.matches(of: /(?m)^! caisse: error: (.*)\n(?:! +hint: (.*)\n)?/).map {
        Shown(words: String($0.1), hint: $0.2.map(String.init))
      }
    }
  }

  @Test func `an error names the next step, or the place in a file where it is`() throws {
    let place = #/:[0-9]+(:[0-9]+)?: |^can't (read|write|create) /#
    let silent = try errors().filter { $0.hint == nil && !$0.words.contains(place) }
    #expect(Set(silent.map(\.words)).sorted() == [])
  }

  @Test func `a hint names commands that are there, with options that they take`() throws {
    let hints = Set(try errors().compactMap(\.hint)).filter { !$0.hasPrefix("the nearest is") }
    #expect(!hints.isEmpty)
    for hint in hints {
      for named in hint.matches(of: /caisse (?!writes|wrote)([a-z]+(?: [a-z-]+)*)([^,;]*)/) {
        guard let command = Self.command(named.1.split(separator: " ").map(String.init)) else {
          Issue.record("\(hint)")
          continue
        }
        let options = named.2.matches(of: /--[a-z-]+/).map { String($0.0) }
        let help = options.isEmpty ? "" : Caisse.helpMessage(for: command)
        #expect(options.filter { !help.contains($0) } == [], "\(hint)")
      }
    }
  }

  /// The command that the first words name; nil where they name none.
  private static func command(_ words: [String]) -> (any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = Caisse.self
    for word in words {
      let subcommands = command.configuration.subcommands
      guard let next = subcommands.first(where: { $0.typedName == word }) else { break }
      command = next
    }
    return command.configuration.subcommands.isEmpty || words.first == "help" ? command : nil
  }
}
