package import Journal
package import Workflows

extension PassphraseCost {
  /// Next to nothing, so that tests are quick.
  package static let ofTests = PassphraseCost(exponent: 1, blockSize: 1, parallelism: 1)!
}

extension TestBooks {
  package static let passphrase = Passphrase("correct horse battery")

  /// Sets, changes or removes the passphrase of the people file.
  package func passphrase(_ act: SetPassphrase.Act, intent: Intent = .commit) throws {
    try commit(intent: intent) { view, recorder in
      _ = try SetPassphrase(act, cost: .ofTests).decide(view, &recorder, today: Self.day)
    }
  }
}
