package import Council
import Giving
package import Granting

/// Finding gates and what they stand before.
package enum Gates {
  /// Nil while nobody has answered.
  package static func standing(
    _ gate: Gate, of subject: GateSubject, in view: some BooksView
  ) throws -> GateStanding? {
    try view.find(
      GateStanding.self, .text(subject.thing.rawValue), .text(subject.code),
      .text(gate.rawValue))
  }

  /// An application or a payout, as a person names it.
  package static func subject(_ name: String, in view: some BooksView) throws -> GateSubject {
    if name.uppercased().hasPrefix("CA-") {
      return GateSubject(.payout, try Payouts.resolve(name, in: view).code.text)
    }
    return GateSubject(.application, try Applications.resolve(name, in: view).code.text)
  }
}
