package import Council
package import Granting
import Journal

/// What members said of awards.
package enum Approvals {
  /// In the order in which it was said, also of older versions; with the award that each is about.
  package static func all(
    of awards: [Award], in view: some BooksView
  ) throws -> [(Approval, Award)] {
    let byID = Dictionary(uniqueKeysWithValues: awards.map { ($0.id.text, $0) })
    let conditions: [Condition] =
      awards.count == 1 ? [.equals("subject", awards[0].id.text)] : []
    return try view.rows(Approval.self, where: conditions).compactMap { approval in
      byID[approval.subject].map { (approval, $0) }
    }.sorted {
      $0.0.seq == $1.0.seq ? $0.1.code < $1.1.code : $0.0.seq < $1.0.seq
    }
  }
}
