package import Council
import Journal

extension MemberKey: Row {
  package static let table = "member_key"
  package static let columns = [
    "key", "fingerprint", "member", "seq", "added_on", "added_at", "heard_by", "revoked_on",
    "revoked_at",
  ]
  package static let changingColumns = ["revoked_on", "revoked_at"]

  package func write(to row: inout some RowWriter) {
    row.text(key.line)
    row.text(key.fingerprint)
    row.integer(member.number)
    row.integer(seq)
    row.day(addedOn)
    row.instant(addedAt)
    row.optional(heardBy?.number)
    row.day(revokedOn)
    row.optional(revokedAt?.secondsSince1970)
  }

  package init(from row: inout some RowReader) throws {
    guard let key = try? SSHKey(line: try row.text()) else {
      throw UnreadableRow(column: row.lastColumn)
    }
    _ = try row.text()
    self.init(
      key: key, member: MemberCode(number: try row.integer()), seq: try row.integer(),
      addedOn: try row.day(), addedAt: try row.instant(),
      heardBy: try row.optionalInteger().map(MemberCode.init(number:)),
      revokedOn: try row.optionalDay(),
      revokedAt: try row.optionalInteger().map(Instant.init(secondsSince1970:)))
  }
}
