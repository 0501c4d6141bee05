package import Journal
import Keeping
package import Ledger

extension CashCounted {
  /// What each of those who counted signs: SHA-256 of `{"box":"53A","counted":…,"day":"…",
  /// "members":["m:1","m:4"]}`.
  package static func subject(
    box: AccountCode, counted: Amount, day: Day, members: [String]
  ) -> Hash {
    Hash(ofObject: { body in
      body.string("box", box.text)
      body.amount("counted", counted)
      body.day("day", day)
      body.texts("members", members.sorted())
    })
  }
}
