import Journal
import TestSupport
import Testing

/// The six published pairs of RFC 8785's authors: all are outside the journal's profile, as they
/// come for their white space, and in canonical form for what they hold.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct JCSTests {
  @Test(
    arguments: [
      ("arrays", .notAnObject, 0), ("french", .lineFeed, 1), ("structures", .lineFeed, 1),
      ("unicode", .lineFeed, 1), ("values", .lineFeed, 1), ("weird", .lineFeed, 1),
    ] as [(String, CanonicalRefusal.Reason, Int)])
  func `each published input is refused`(
    name: String, reason: CanonicalRefusal.Reason, offset: Int
  ) throws {
    let bytes = try SharedFixtures.bytes("vectors/jcs/testdata/input/\(name).json")
    #expect(throws: CanonicalRefusal(reason, at: offset)) { try CanonicalJSON.check(bytes) }
  }

  @Test(
    arguments: [
      ("arrays", .notAnObject, 0), ("french", .badKeyName, 30), ("structures", .badKeyName, 1),
      ("unicode", .badKeyName, 1), ("values", .null, 13), ("weird", .badKeyName, 1),
    ] as [(String, CanonicalRefusal.Reason, Int)])
  func `each published output is refused`(
    name: String, reason: CanonicalRefusal.Reason, offset: Int
  ) throws {
    let bytes = try SharedFixtures.bytes("vectors/jcs/testdata/output/\(name).json")
    #expect(throws: CanonicalRefusal(reason, at: offset)) { try CanonicalJSON.check(bytes) }
  }

  /// What stands in the inputs once white space is gone, each value under a key of the profile.
  @Test(
    arguments: [
      (#"{"d":true,"list":[null]}"#, .null), (#"{"péché":"is wrong"}"#, .badKeyName),
      (#"{"f":{"f":"hi","F":5}}"#, .badKeyName), (#"{"n":56.0}"#, .fraction),
      (#"{"text":"A\u030a"}"#, .nonCanonicalEscape), ("{\"text\":\"A\u{30A}\"}", .notNFC),
      (#"{"numbers":[333333333.33333329]}"#, .fraction), (#"{"numbers":[1E30]}"#, .exponent),
      (#"{"numbers":[2e-3]}"#, .exponent), (#"{"s":"\u20ac$\u000F"}"#, .nonCanonicalEscape),
      (#"{"\ud83d\ude02":"Smiley"}"#, .badKeyName), (#"{"</script>":"Browser"}"#, .badKeyName),
    ] as [(String, CanonicalRefusal.Reason)])
  func `each of their kinds of value has its own reason`(
    text: String, reason: CanonicalRefusal.Reason
  ) {
    #expect { try CanonicalJSON.check(Array(text.utf8)) } throws: { error in
      (error as? CanonicalRefusal)?.reason == reason
    }
  }
}
