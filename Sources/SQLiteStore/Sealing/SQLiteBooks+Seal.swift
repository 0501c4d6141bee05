import Journal
package import Workflows

extension SQLiteBooks {
  package var hasWords: Bool {
    guard hasPeople else { return false }
    guard case .unknown = words, !isDeciding else { return true }
    leavingOut?()
    leavingOut = nil
    return false
  }

  package var seal: PeopleSeal? {
    get throws {
      switch words {
      case .plain: return nil
      case .sealed(let seal): return seal
      case .unknown: throw PeopleRefusal.sealed
      }
    }
  }

  /// Reads how the words are sealed, and asks for the passphrase if they are.
  func unseal(_ passphrase: () throws -> Passphrase?) throws {
    guard hasPeople else { return }
    words = try KnownWords(find(SealRow.self, SealRow.key), passphrase: passphrase)
  }

  /// Refuses where another process sealed the words since they were asked for: what is written would stand
  /// beside them in plain text, or under a key that is gone.
  func requireSameSeal() throws {
    guard hasPeople, try find(SealRow.self, SealRow.key) != words.row else { return }
    throw Fault.sealChanged
  }

  package func reseal(_ seal: PeopleSeal?) throws {
    let earlier = try self.seal
    wordsBefore = wordsBefore ?? words
    switch (earlier, seal) {
    case (nil, let seal?): try insert(SealRow(seal))
    case (_?, let seal?): try update(SealRow(seal))
    case (_?, nil): try delete(SealRow.self, SealRow.key)
    case (nil, nil): return
    }
    let words = seal.map { KnownWords.sealed($0) } ?? .plain
    if earlier?.key != seal?.key {
      try rewrite(PersonRow.self, \.id, under: words)
      try rewrite(OpeningRow.self, \.record, under: words)
    }
    self.words = words
  }

  /// Page by page: those of one number stand on one page.
  private func rewrite<R: Row>(
    _ row: R.Type, _ number: (R) -> Int64, under new: KnownWords
  ) throws {
    let old = words
    defer { words = old }
    var last: Int64 = -1
    while true {
      var page: [R] = []
      words = old
      try forEach(R.self, where: [Condition(R.columns[0], .above, .integer(last))]) { row in
        if page.count >= Self.rewrittenAtOnce, number(row) != page.last.map(number) { return false }
        page.append(row)
        return true
      }
      guard let end = page.last else { return }
      words = new
      for row in page { try update(row) }
      last = number(end)
    }
  }

  private static let rewrittenAtOnce = 1_000
}

extension Fault {
  fileprivate static var sealChanged: Fault {
    Fault(
      code: "seal-changed",
      message: "another process set, changed or removed the passphrase of the people file",
      hint: "nothing was written; try again", exit: .booksBusy)
  }
}
