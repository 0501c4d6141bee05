package import Ledger

/// What fills a place of a template, before it is put in the letters and digits of a language.
package enum LetterValue: Hashable, Sendable {
  case text(String)
  case amount(Amount)
  case day(Day)
  case count(Int)
  /// Several of these, one after the other.
  case sentence([LetterValue])
}
