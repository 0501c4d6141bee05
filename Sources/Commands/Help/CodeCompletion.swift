import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// The codes a shell offers, read from the books that the command line or the environment names. Where
/// there are none to read, it offers nothing and says nothing.
enum CodeCompletion {
  static func of<R: Row>(_ row: R.Type, _ code: @escaping @Sendable (R) -> String) -> CompletionKind
  {
    .custom { words, _, prefix in
      codes(row, named: words, code).filter { $0.hasPrefix(prefix) }
    }
  }

  private static func codes<R: Row>(
    _ row: R.Type, named words: [String], _ code: (R) -> String
  ) -> [String] {
    let environment = Surroundings.current.environment
    guard let path = books(named: words) ?? environment("CAISSE_BOOKS"), !path.isEmpty else {
      return []
    }
    let surroundings = SQLiteStore.Surroundings(
      clock: ClockChoice.current(environment), random: { SystemRandom() },
      activity: "completion", patience: 1)
    let store = try? SQLiteStore.open(Files(books: path), surroundings: surroundings)
    let rows = try? store?.read { try $0.rows(row) }
    return (rows ?? []).map(code)
  }

  private static func books(named words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if word == "--books", place + 1 < words.count { return words[place + 1] }
      if word.hasPrefix("--books=") { return String(word.dropFirst("--books=".utf8.count)) }
    }
    return nil
  }
}
