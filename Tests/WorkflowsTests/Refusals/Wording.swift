import Ledger
import Testing
import Workflows

/// What holds for the words of every refusal, whatever it refuses.
enum Wording {
  static func check(_ refusals: [any Explained]) {
    let codes = refusals.map(\.code)
    #expect(Set(codes).count == refusals.count)
    for code in codes { #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)") }
    for refusal in refusals {
      for message in [refusal.message, refusal.hint].compactMap(\.self) {
        let words = message.text(in: .euro)
        #expect(words.count > 10, "\(words)")
        #expect(!words.contains("(") && !words.contains("minorUnits"), "\(words)")
        #expect(!words.hasSuffix("."), "\(words)")
      }
    }
  }
}
