import Giving
import Granting
import Keeping
import Ledger
import Statements
import Testing

/// Every word that a statement may show has one in each language.
struct WordsTests {
  private func expectWords<Code: CaseIterable & RawRepresentable<String>>(
    _ codes: Code.Type, _ text: (Code) -> (Language) -> String
  ) {
    for code in codes.allCases {
      for language in Language.allCases {
        let words = text(code)(language)
        #expect(!words.isEmpty && !words.contains("_"), "\(code) in \(language)")
      }
    }
    let french = codes.allCases.map { text($0)(.french) }
    #expect(Set(french).count == codes.allCases.count, "two codes have the same French words")
  }

  @Test func `labels of entries have words`() { expectWords(EntryLabel.self, EntryLabel.text(in:)) }
  @Test func `kinds of funds have words`() { expectWords(FundKind.self, FundKind.text(in:)) }
  @Test func `channels have words`() { expectWords(Channel.self, Channel.text(in:)) }
  @Test func `the lines of a slip have words`() {
    for line in SlipLine.allCases {
      #expect(line.text(in: .french) != line.text(in: .english))
    }
  }

  @Test func `alerts have words`() { expectWords(AlertKind.self, AlertKind.text(in:)) }

  @Test func `what waits has words`() {
    expectWords(WaitingKind.self, WaitingKind.text(in:))
    expectWords(WaitingKind.WaitsFor.self, WaitingKind.WaitsFor.text(in:))
  }

  @Test func `states of applications, awards and payouts have words`() {
    expectWords(Application.State.self, Application.State.text(in:))
    expectWords(Award.State.self, Award.State.text(in:))
    expectWords(Payout.State.self, Payout.State.text(in:))
    expectWords(HostedProject.State.self, HostedProject.State.text(in:))
  }

  @Test func `letters and what they leave open have words`() {
    expectWords(LetterKind.self, LetterKind.text(in:))
    expectWords(Placeholder.self, Placeholder.meaning(in:))
    expectWords(BounceReason.self, BounceReason.text(in:))
    expectWords(ReleaseReason.self, ReleaseReason.text(in:))
  }

  @Test(arguments: [
    ("2024-07-01", "1er juillet 2024", "1 July 2024"),
    ("2024-02-29", "29 février 2024", "29 February 2024"),
    ("2023-12-11", "11 décembre 2023", "11 December 2023"),
  ])
  func `letters are dated in words`(day: String, french: String, english: String) {
    #expect(Day(day)?.words(in: .french) == french)
    #expect(Day(day)?.words(in: .english) == english)
  }

  @Test(arguments: LetterKind.allCases)
  func `nothing is both always and sometimes known of a letter`(kind: LetterKind) {
    let all = kind.always + kind.sometimes
    #expect(Set(all).count == all.count)
  }

  @Test func `terms have words in both languages`() {
    for term in Term.allCases {
      for language in Language.allCases {
        #expect(!term.text(in: language).isEmpty && !term.text(in: language).contains("_"))
      }
    }
  }
}
