import Council
import Formats
import Granting
import Journal

extension Recorder {
  /// Keeps the words behind a commitment that a member signed with their sheet, in the next record.
  mutating func open(
    _ commitment: Hash?, on application: ApplicationCode, in kind: SheetKind,
    _ words: SheetWords?, by member: MemberCode
  ) throws -> Hash? {
    guard let commitment else { return nil }
    guard let said = words?.lines[application],
      said.commitment(on: application, in: kind) == commitment
    else { throw MessageRefusal.otherSheet(member) }
    return try commit(
      to: Array(said.words.utf8), tag: .words(of: kind, on: application), salt: said.salt)
  }
}
