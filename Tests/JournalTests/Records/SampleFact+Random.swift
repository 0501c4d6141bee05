import Journal
import TestSupport

extension SampleFact {
  init(random: inout SeededGenerator) {
    func text() -> String {
      let characters = ["a", "Z", " ", "é", "\"", "\\", "\n", "\u{2}", "€", "😀", "本", "/"]
      return (0..<Int.random(in: 0...12, using: &random)).map { _ in
        characters.randomElement(using: &random)!
      }.joined()
    }
    func id() -> ID<Donation> {
      ID(high: .random(in: 0 ... .max, using: &random), low: random.next())
    }
    let most = Int64(CanonicalJSON.largestInteger)
    self.init(
      amount: .random(in: -most...most, using: &random),
      commitment: Bool.random(using: &random)
        ? nil : Commitment(to: text(), tag: .text, salt: Salt()),
      note: Bool.random(using: &random) ? nil : text(),
      shares: (0..<Int.random(in: 0...3, using: &random)).map { _ in Share(fund: text(), of: id())
      },
      tags: (0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
    donation = id()
    isAnonymous = .random(using: &random)
  }
}

extension Envelope {
  init(random: inout SeededGenerator) {
    let seq = Int64.random(in: 0...1_000_000_000, using: &random)
    let change = Int64.random(in: max(0, seq - 1)...seq, using: &random)
    let isFirst = change == seq
    self.init(
      at: Instant(secondsSince1970: .random(in: 0...4_000_000_000, using: &random)),
      by: ["m:1", "m:27", "system"].randomElement(using: &random)!, change: change,
      input: isFirst && .random(using: &random) ? Hash(of: [1]) : nil,
      last: .random(using: &random),
      nonce: Nonce(bytes: (0..<16).map { _ in .random(in: 0...255, using: &random) })!,
      once: isFirst && .random(using: &random) ? "import-2026/02:x" : nil, seq: seq)
  }
}
