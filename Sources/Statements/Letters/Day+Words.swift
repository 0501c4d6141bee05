package import Keeping
package import Ledger

extension Day {
  /// As a letter is dated: `1er juillet 2024`, `1 July 2024`.
  package func words(in language: Language) -> String {
    let (year, month, day) = civil
    return switch language {
    case .french: "\(day == 1 ? "1er" : "\(day)") \(Self.french[month - 1]) \(year)"
    case .english: "\(day) \(Self.english[month - 1]) \(year)"
    }
  }

  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
