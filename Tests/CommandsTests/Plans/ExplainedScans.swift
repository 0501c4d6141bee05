/// Statements that ask for some rows and go through a whole table all the same, each with why.
enum ExplainedScans {
  static let reasons: [String: String] = [
    "donation WHERE account = ? AND cleared_on IS NULL":
      "a payout or slip without a list clears all that wait; an import would pay for an index of them",
    "donation WHERE campaign = ?": "nearly all of them, for a list, for letters or for a count",
    "donation WHERE cleared_on IS NULL": "a check, of all that wait",
    "donation WHERE fund = ?": "nearly all of them: a trace lays one after the other",
    "donation WHERE source <> ?": "what other files brought is held against a new one, row by row",
    "donation WHERE state <> 'voided'": "an exposure counts those that are alone",
    "people.person WHERE name = ?": "an exposure counts those without a name",
    "people.person\nCROSS JOIN people.opening": "all donors, with what each gave",
    "(SELECT id AS place FROM entry WHERE book = ?1 AND day BETWEEN":
      "statements, and one account's postings, go by day; an import would pay for an index of them",
    "dispute WHERE state = ?": "a check, of all that were lost",
    "approval WHERE evidence = ?": "a check, of all that were given so",
    "pledge WHERE campaign = ?": "a list, of one campaign of a few",
    "unidentified WHERE voided = ?": "the list of all that stand",
    "letter WHERE kind = ?": "a list, of one kind of nine",
    "fund WHERE kind = ?": "the list of those that a round may be of",
    "payout WHERE countersigned_by IS NULL": "nearly all: which of them want it the policy says",
    "checkpoint WHERE size > ?": "a verification, which reads all of them",
    "cosignature WHERE size = ?": "one for each witness and checkpoint that was shown to it",
  ]

  static func reason(for statement: String) -> String? {
    reasons.first {
      statement.contains(" FROM \($0.key)") || statement.contains("\nFROM \($0.key)")
    }?
    .value
  }
}
