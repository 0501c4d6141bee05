import Allocation
import Granting
import Journal

/// Cells that files of collectives and files of applications share.
extension FieldReading {
  /// Words in Unicode's one normal form, without spaces around them; nil for an empty cell.
  mutating func words(_ field: Int?) -> String? {
    guard let field, let text = optional(field) else { return nil }
    if let steering = SteeringCharacter(in: text) {
      refuse(
        "steering-character", field: field,
        "it has the character \(steering.codePoint) at place \(steering.place)",
        hint: "type it anew: such a character is not seen, and may hide what is written")
      return nil
    }
    let scalars = text.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return NormalForm.normalised(String(scalars[first...last]))
  }

  mutating func collective(_ field: Int) -> CollectiveCode? {
    guard let text = words(field) else {
      refuse("collective-missing", field: field, "there is no code of a collective")
      return nil
    }
    guard let code = CollectiveCode(text) else {
      refuse(
        "invalid-collective", field: field, "‘\(text)’ can't be the code of a collective",
        hint: "1 to 20 letters, digits and . _ -, beginning with a letter or a digit")
      return nil
    }
    return code
  }

  /// Separated by semicolons, in their order, each once.
  mutating func tags(_ field: Int?) -> [String] {
    guard let field, let text = words(field) else { return [] }
    var tags: [String] = []
    for part in text.split(separator: ";") {
      let tag = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard PublicWord.isTag(tag) else {
        refuse(
          "invalid-tag", field: field, "‘\(tag)’ can't be a tag",
          hint: "tags are words of letters, digits and hyphens, separated by semicolons")
        continue
      }
      if !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  mutating func score(_ field: Int?) -> Score? {
    guard let field, let text = words(field) else { return nil }
    guard let score = Score(text) else {
      refuse(
        "invalid-score", field: field, "‘\(text)’ is no score",
        hint: "points with at most three decimals after a dot, such as 7.5")
      return nil
    }
    return score
  }

  mutating func tier(_ field: Int?) -> Int64? {
    guard let field, let text = words(field) else { return nil }
    guard let tier = Int64(text), tier > 0, tier <= 1000 else {
      refuse("invalid-tier", field: field, "‘\(text)’ is no tier", hint: "tiers are 1, 2, 3 …")
      return nil
    }
    return tier
  }

  /// How many, from nought on.
  mutating func count(_ field: Int?) -> Int64? {
    guard let field, let text = words(field) else { return nil }
    guard let count = Int64(text), count >= 0 else {
      refuse("invalid-count", field: field, "‘\(text)’ is no count", hint: "counts are 0, 1, 2 …")
      return nil
    }
    return count
  }
}
