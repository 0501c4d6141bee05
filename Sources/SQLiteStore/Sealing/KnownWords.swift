import Journal
import Workflows

/// What a process knows of the words in a people file.
enum KnownWords: Sendable {
  /// They stand in plain text.
  case plain
  case sealed(PeopleSeal)
  /// They are sealed, and the passphrase wasn't given.
  case unknown(SealRow)

  /// The seal as it is kept, by which another process is seen to have changed it.
  var row: SealRow? {
    switch self {
    case .plain: nil
    case .sealed(let seal): SealRow(seal)
    case .unknown(let row): row
    }
  }

  /// With what the passphrase opens, if there is one.
  init(_ row: SealRow?, passphrase: () throws -> Passphrase?) throws {
    guard let row else {
      self = .plain
      return
    }
    guard let passphrase = try passphrase() else {
      self = .unknown(row)
      return
    }
    guard let seal = PeopleSeal(row, by: passphrase) else { throw PeopleRefusal.wrongPassphrase }
    self = .sealed(seal)
  }
}

extension KnownWords {
  var areSealed: Bool { if case .plain = self { false } else { true } }

  /// A row as it is kept.
  func sealed<R: Row>(_ row: R) throws -> R {
    guard R.holdsWords else { return row }
    switch self {
    case .plain: return row
    case .sealed(let seal): return row.sealed(by: seal.key)
    case .unknown: throw PeopleRefusal.sealed
    }
  }

  /// A row as it was before it was sealed.
  func opened<R: Row>(_ row: consuming R) throws -> R {
    guard R.holdsWords else { return row }
    switch self {
    case .plain: return row
    case .sealed(let seal): return try row.opened(by: seal.key)
    case .unknown: throw PeopleRefusal.sealed
    }
  }

  /// Conditions on rows as they are kept.
  func sealed<R: Row>(_ conditions: [Condition], on row: R.Type) throws -> [Condition] {
    let key: SealingKey?
    switch self {
    case .plain: return conditions
    case .sealed(let seal): key = seal.key
    case .unknown: key = nil
    }
    return try conditions.map { condition in
      guard let value = R.sealed(condition.value, of: condition.column, by: key) else {
        throw PeopleRefusal.sealed
      }
      return Condition(condition.column, condition.comparison, value)
    }
  }
}
