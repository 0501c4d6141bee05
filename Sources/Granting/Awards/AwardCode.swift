/// The short name of an award: `G12/1` for the first of application G12.
package struct AwardCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let application: ApplicationCode
  package let number: Int64

  package init(application: ApplicationCode, number: Int64) {
    precondition(number > 0, "awards of an application are numbered from 1")
    self.application = application
    self.number = number
  }

  /// Reads `G12/1`; nil for anything else.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/"),
      let application = ApplicationCode(String(text[..<slash])),
      let number = Int64(text[text.index(after: slash)...]), number > 0,
      text == "\(application)/\(number)"
    else { return nil }
    self.init(application: application, number: number)
  }

  package var text: String { "\(application)/\(number)" }
  package var description: String { text }

  package static func < (left: AwardCode, right: AwardCode) -> Bool {
    left.application == right.application
      ? left.number < right.number : left.application < right.application
  }
}
