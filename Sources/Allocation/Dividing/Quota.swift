/// A part of the pot that goes at least to the applications with one tag, as far as they can take it.
package struct Quota: Hashable, Sendable, CustomStringConvertible {
  package let tag: String
  package let share: Portion

  package init(tag: String, share: Portion) {
    self.tag = tag
    self.share = share
  }

  /// `rural=20%`
  package var description: String { "\(tag)=\(share)" }

  /// Reads the same; nil without a tag or a share.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
      let share = Portion(String(text[text.index(after: sign)...]))
    else { return nil }
    self.init(tag: String(text[..<sign]), share: share)
  }
}
