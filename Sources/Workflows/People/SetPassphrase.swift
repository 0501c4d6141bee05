import Council
package import Journal
package import Keeping
package import Ledger

/// Seals the words of the people file by a passphrase, gives the seal another one, or takes it away. What the
/// journal holds stays as it is.
package struct SetPassphrase {
  package enum Act: Sendable {
    case set(Passphrase)
    case change(Passphrase)
    case remove
  }

  package var act: Act
  package var cost: PassphraseCost

  package init(_ act: Act, cost: PassphraseCost) {
    self.act = act
    self.cost = cost
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PeopleChanged {
    try recorder.require(.booksPassphrase)
    let change: PeopleChanged.Act
    switch (act, try view.seal) {
    case (.set(let passphrase), nil):
      try view.reseal(seal(SealingKey(recorder.makeSalt()), by: passphrase, &recorder))
      change = .sealing
    case (.change(let passphrase), let seal?):
      try view.reseal(self.seal(seal.key, by: passphrase, &recorder))
      change = .resealing
    case (.remove, _?):
      try view.reseal(nil)
      change = .unsealing
    case (.set, _?): throw PeopleRefusal.passphraseSet
    case (.change, nil), (.remove, nil): throw PeopleRefusal.passphraseNotSet
    }
    try PeopleErasing().finish(view, today: today)
    let fact = PeopleChanged(act: change, day: today, document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  private func seal<Tables>(
    _ key: SealingKey, by passphrase: Passphrase, _ recorder: inout Recorder<Tables>
  ) throws -> PeopleSeal {
    guard !passphrase.isTooShort else { throw PeopleRefusal.passphraseShort }
    return PeopleSeal(key, by: passphrase, cost: cost, salt: recorder.makeSalt())
  }
}
