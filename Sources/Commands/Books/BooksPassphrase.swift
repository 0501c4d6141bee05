import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse books passphrase`: what seals the words of the people file.
struct BooksPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "What seals names and words in the people file.",
    subcommands: [
      BooksPassphraseSet.self, BooksPassphraseChange.self, BooksPassphraseRemove.self,
    ])

  /// Does it, and writes the file anew without the pages that held what was there before.
  static func commit(
    _ act: SetPassphrase.Act, in session: Session, _ writing: WritingOptions, saying words: String
  ) throws {
    let workflow = SetPassphrase(act, cost: session.console.surroundings.passphraseCost)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { _ in
      Said("\(words)")
    }
    if !writing.dryRun { try session.compactPeople() }
  }
}
