import Journal
import Testing

@Suite struct CommitmentTests {
  private let salt = Salt(hex: String(repeating: "0123456789abcdef", count: 4))!

  /// Computed with `sha256sum` over the bytes that the journal's page gives.
  @Test func `a commitment is the hash of name, tag, salt and payload`() {
    let commitment = Commitment(to: "Léa Martin", tag: .donor, salt: salt)
    #expect(
      commitment.hash.hex == "6bd51b831634aa3f3c673877d9aaca975ac9841367089ee1ef2105b5a5e2618c")
  }

  @Test func `another tag, salt or payload makes another commitment`() {
    let commitment = Commitment(to: "Léa", tag: .donor, salt: salt)
    #expect(commitment == Commitment(to: "Léa", tag: .donor, salt: salt))
    #expect(commitment != Commitment(to: "Léa", tag: .label, salt: salt))
    #expect(commitment != Commitment(to: "Léa", tag: .donor, salt: Salt()))
    #expect(commitment != Commitment(to: "Lea", tag: .donor, salt: salt))
  }

  @Test func `every commitment that is written is counted`() {
    var writer = CanonicalWriter()
    let hash = Commitment(to: "Léa", tag: .donor, salt: salt).hash
    writer.object {
      $0.commitment("a", hash)
      $0.optionalCommitment("b", nil as Hash?)
      $0.array("c", of: [hash, hash]) { $0.commitment($1) }
    }
    #expect(writer.commitments == 3)
    writer.removeAll()
    #expect(writer.commitments == 0)
  }

  @Test func `an opening opens the record that holds its commitment, wherever it stands in it`() {
    let opening = Opening(tag: .donor, salt: salt, payload: "Léa")
    let quoted = Array("\"\(opening.commitment.hash.hex)\"".utf8)
    let other = Array("\"\(Commitment(to: "Lea", tag: .donor, salt: salt).hash.hex)\"".utf8)
    for line in [quoted, [1] + quoted, quoted + [1], other + quoted, quoted + other] {
      #expect(opening.opens(line))
    }
    for line in [[], other, Array(quoted.dropLast()), Array(quoted.dropFirst())] {
      #expect(!opening.opens(line))
    }
  }

  @Test func `a tag can't hold the byte that ends it`() {
    #expect(Commitment.Tag("donor") == .donor)
    #expect(Commitment.Tag("do\0nor") == nil)
    #expect(Commitment.Tag("") == nil)
    #expect(Commitment.Tag("Donor") == nil)
  }
}
