import Journal
import Testing

struct WitnessPolicyTests {
  private static func key(_ number: UInt8, _ kind: NoteKey.Kind = .cosignature) -> NoteKey {
    NoteSigner(
      name: "w\(number)", kind: kind, seed: [UInt8](repeating: number, count: 32))!.key
  }

  private static let lines = """
    # Who watches the books.
    log \(key(9, .note).text)
    witness A \(key(1).text)
    witness B \(key(2).text) https://b.example/
    witness C \(key(3).text)
    group outside any B C
    group both 2 A outside
    quorum both
    """

  @Test(arguments: 0..<8)
  func `a quorum is what its groups say, for every set of signers`(set: Int) throws {
    let policy = try WitnessPolicy(text: Self.lines)
    let signers = (0..<3).filter { set & 1 << $0 != 0 }.map { Self.key(UInt8($0 + 1)) }
    let expected = set & 1 != 0 && set & 6 != 0
    #expect(policy.isSatisfied(by: signers) == expected)
  }

  @Test func `a policy is written as it is read`() throws {
    let policy = try WitnessPolicy(text: Self.lines)
    #expect(policy.logs == [Self.key(9, .note)])
    #expect(policy.witnesses == [Self.key(1), Self.key(2), Self.key(3)])
    #expect(try WitnessPolicy(text: policy.lines.joined(separator: "\n")) == policy)
    #expect(try WitnessPolicy(text: Self.lines.replacing("\n", with: "\r\n")) == policy)
  }

  @Test func `without a quorum nobody need sign`() throws {
    #expect(try WitnessPolicy(text: "quorum none").isSatisfied(by: []))
  }

  @Test func `who is named twice is told by name`() {
    let text = "witness A \(Self.key(1).text)\nwitness B \(Self.key(2).text)\n"
    for (last, name) in [("group g any B A B", "B"), ("group A any B", "A")] {
      #expect { try WitnessPolicy(text: text + last) } throws: {
        ($0 as? WitnessPolicyRefusal)?.reason == .nameTwice(name)
      }
    }
  }

  @Test(arguments: [
    ("witness A x", 1), ("log \(key(1).text)\nquorum none", 1),
    ("witness A \(key(1, .note).text)", 1),
    ("witness A \(key(1).text)\nwitness A \(key(2).text)", 2),
    ("witness A \(key(1).text)\nwitness B \(key(1).text)", 2),
    ("group g any A\nquorum g", 1), ("witness A \(key(1).text)\ngroup g 2 A", 2),
    ("witness A \(key(1).text)\ngroup g 0 A", 2), ("quorum A", 1),
    ("quorum none\nquorum none", 2), ("quorum", 1), ("wittness A B", 1), ("", 1), ("# only", 1),
  ])
  func `a line that says nothing is refused by its number`(text: String, line: Int) {
    #expect { try WitnessPolicy(text: text) } throws: {
      ($0 as? WitnessPolicyRefusal)?.line == line
    }
  }
}
