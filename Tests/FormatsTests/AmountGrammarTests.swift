import Formats
import Ledger
import TestSupport
import Testing

/// The amount reader against a grammar and a writer that share nothing with it.
struct AmountGrammarTests {
  static let forms: [AmountForm] = [
    .plain, .french, AmountForm(decimalMark: .comma, thousands: [.dot])!,
    AmountForm(decimalMark: .dot, thousands: [.comma, .apostrophe])!,
  ]

  private func value(_ text: String, _ reader: AmountReader) -> Int64? {
    try? reader.read(text).minorUnits
  }

  /// All texts of up to five characters of an alphabet that holds every structural one, and many
  /// longer ones.
  private func forEachText(_ body: (String) -> Void) {
    let alphabet = Array("07.,- ".unicodeScalars)
    func extend(_ text: String.UnicodeScalarView, by length: Int) {
      body(String(text))
      guard length > 0 else { return }
      for scalar in alphabet {
        var longer = text
        longer.append(scalar)
        extend(longer, by: length - 1)
      }
    }
    extend(String.UnicodeScalarView(), by: 5)
    var generator = SeededGenerator(seed: 1_000)
    let pieces = ["1", "20", "300", "00", "000", ".", ",", "-", " ", "'"]
    for _ in 0..<10_000 {
      let count = Int.random(in: 3...7, using: &generator)
      body((0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined())
    }
  }

  @Test(arguments: forms)
  func `every short text is read as the grammar says, or not at all`(form: AmountForm) {
    let reader = AmountReader(form, .euro)
    var disagreements: [String] = []
    forEachText { text in
      if value(text, reader) != AmountGrammar.minorUnits(text, form) { disagreements.append(text) }
    }
    #expect(disagreements.isEmpty)
  }

  @Test func `the plain form is the one that the ledger writes and reads`() {
    let reader = AmountReader(.plain, .euro)
    var disagreements: [String] = []
    forEachText { text in
      if value(text, reader) != Currency.euro.amount(plain: text)?.minorUnits {
        disagreements.append(text)
      }
    }
    #expect(disagreements.isEmpty)
  }

  @Test(arguments: forms)
  func `every amount up to two hundred, and many to the largest, comes back`(form: AmountForm) {
    let reader = AmountReader(form, .euro)
    var generator = SeededGenerator(seed: 20_240_612)
    var lost: [String] = []
    func check(_ minorUnits: Int64) {
      for separator in [""] + form.thousands.map(\.rawValue) {
        let text = AmountGrammar.text(minorUnits, form, separator)
        if value(text, reader) != minorUnits { lost.append(text) }
      }
    }
    for minorUnits in 0...Int64(20_000) { check(minorUnits) }
    for _ in 0..<5_000 {
      let bits = UInt64.random(in: 1...53, using: &generator)
      check(Int64.random(in: -(1 << bits - 1)...(1 << bits - 1), using: &generator))
    }
    #expect(lost.isEmpty)
  }
}
