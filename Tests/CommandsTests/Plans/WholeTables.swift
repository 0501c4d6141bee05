/// Which commands go through all of a table that grows. All others find what they read.
enum WholeTables {
  static func read(by command: String) -> Set<String> {
    shown[command] ?? compared[command] ?? []
  }

  /// A copy is verified before it has its name.
  static let verifying: Set = ["books copy make"]

  /// Lists, exports and counts are about all there is, one row after the other.
  private static let shown: [String: Set<String>] = [
    "allocation list": ["allocation", "choice"],
    "application list": ["application"],
    "approval list": ["approval", "award"],
    "audit checkpoints": ["checkpoint", "cosignature"],
    "audit exposure": [
      "approval", "ballot", "collective", "donation", "interest", "opening", "payout", "person",
    ],
    "award list": ["award"],
    "check": [
      "accepted_act", "approval", "attempt", "award", "cash_count", "dispute", "donation",
      "entry", "erased", "fund", "hosting_payment", "manual_entry", "meeting", "payee", "payout",
      "refund",
    ],
    "collective list": ["collective"],
    "document list": ["document"],
    "donation list": ["donation"],
    "donor list": ["person"],
    "entry list": ["entry"],
    "expense list": ["expense"],
    "export beancount": ["entry"],
    "export csv": ["award", "donation", "entry", "payout"],
    "export hledger": ["entry"],
    "fund list": ["fund"],
    "letter list": ["letter"],
    "meeting list": ["meeting"],
    "payout list": ["payout"],
    "pledge list": ["pledge"],
    "report list": ["award"],
    "statement journal": ["entry"],
    "statement ledger": ["entry"],
    "statement related-parties": ["award"],
  ]

  /// What waits, what one has in common with others, a sum that isn't kept, or how many there are.
  private static let compared: [String: Set<String>] = [
    "application receive": ["application"],
    "approval give": ["allocation_poll", "award"],
    "audit checkpoint": ["cosignature"],
    "audit cosign": ["cosignature"],
    "audit prove": ["cosignature"],
    "cash count": ["donation"],
    "cash deposit": ["donation"],
    "collective add": ["payee"],
    "donation clear": ["donation"],
    "donation import": ["donation"],
    "donation trace": ["donation"],
    "fund agreements": ["entry"],
    "letter write": ["donation", "restriction"],
    "meeting record": ["meeting"],
    "payout answer": ["payee", "payout"],
    "payout check": ["payee", "payout"],
    "payout prepare": ["payee", "payout"],
    "payout send": ["payee", "payout"],
    "payout show": ["payee", "payout"],
    "payout warnings": ["payee", "payout"],
    "statement grant": ["entry"],
    "statement hand-over": ["entry", "fund", "meeting", "payout"],
    "status": ["entry", "fund", "meeting", "payout"],
  ]
}
