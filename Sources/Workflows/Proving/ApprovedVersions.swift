import Council
import Granting
import Journal

/// Whether each approval is about the version that its record names: a signature binds the leaf hash of a
/// proposal, and this binds that to the award.
package enum ApprovedVersions {
  /// Throws the first difference.
  package static func check(in view: some BooksView) throws {
    try view.forEach(Approval.self, where: []) { approval in
      let version = try view.find(
        AwardVersion.self, .text(approval.subject), .integer(approval.version))
      guard let version, try view.leaf(ofRecord: version.seq) == approval.proposal else {
        throw Difference(
          record: approval.seq, table: Approval.table, row: String(approval.seq),
          column: "proposal", "it is not the leaf of the version that it names")
      }
      return true
    }
  }
}
