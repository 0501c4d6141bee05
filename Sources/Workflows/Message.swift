package import Ledger

/// A sentence for a person, with its amounts still exact: whoever prints it knows the books' currency,
/// and a rule that refuses does not.
///
/// It is written as a string literal, `"\(fund) has \(available) free"`.
package struct Message: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case amount(Amount)
  }

  let parts: [Part]

  /// The sentence, its amounts followed by the currency: `urgence has 125.50 EUR free`.
  package func text(in currency: Currency) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .amount(let amount): text += currency.plain(amount) + " " + currency.code
      }
    }
    return text
  }
}

extension Message: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) {
    parts = [.words(words)]
  }

  package init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  /// Takes words, whole numbers and what describes itself; an amount is kept as it is. Anything else
  /// does not compile, so that no type's name reaches a reader.
  package struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { parts.append(.words(words)) }
    }

    package mutating func appendInterpolation(_ amount: Amount) {
      parts.append(.amount(amount))
    }

    package mutating func appendInterpolation(_ described: some CustomStringConvertible) {
      parts.append(.words(described.description))
    }

    package mutating func appendInterpolation(_ message: Message) {
      parts += message.parts
    }
  }
}
