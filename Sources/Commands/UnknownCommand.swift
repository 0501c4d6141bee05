import ArgumentParser
import Workflows

/// A word where a noun or verb should stand, with the nearest one there is.
struct UnknownCommand: Explained {
  let words: String
  let nearest: String?

  var code: String { "unknown-command" }
  var message: Message { "there is no command \(words)" }
  var hint: Message? {
    nearest.map { "the nearest is caisse \($0)" } ?? "see caisse help for those there are"
  }
  var exit: ExitStatus { .wrongUsage }

  /// Nil when the arguments lead to a command, or to a group and nothing more.
  init?(_ arguments: [String]) {
    var group: any ParsableCommand.Type = Caisse.self
    var path: [String] = []
    for word in arguments.drop(while: { $0 == "help" }) {
      let commands = group.configuration.subcommands
      guard !commands.isEmpty, !word.hasPrefix("-") else { return nil }
      path.append(word)
      guard let next = commands.first(where: { $0.typedName == word }) else {
        words = path.joined(separator: " ")
        let topics = Self.topics(arguments, path)
        nearest = Self.nearest(to: word, among: commands.map { $0.typedName } + topics).map {
          ((topics.contains($0) ? ["help"] : path.dropLast()) + [$0]).joined(separator: " ")
        }
        return
      }
      group = next
    }
    return nil
  }

  /// The words that lead to a command: `caisse gate answer`.
  static func path(of command: any ParsableCommand.Type) -> [String] {
    path(of: command, in: Caisse.self) ?? [Caisse.typedName]
  }

  private static func path(
    of command: any ParsableCommand.Type, in group: any ParsableCommand.Type
  ) -> [String]? {
    if command == group { return [group.typedName] }
    for next in group.configuration.subcommands {
      if let rest = path(of: command, in: next) { return [group.typedName] + rest }
    }
    return nil
  }

  /// What `caisse help` tells beside the commands.
  private static func topics(_ arguments: [String], _ path: [String]) -> [String] {
    arguments.first == "help" && path.count == 1 ? HelpTopic.allCases.map(\.rawValue) : []
  }

  private static func nearest(
    to word: String, among names: [String]
  ) -> String? {
    names.map { (name: $0, distance: distance($0, word)) }
      .filter { $0.distance <= max(2, word.count / 3) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// Letters to insert, drop or change (V. Levenshtein, 1966).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
