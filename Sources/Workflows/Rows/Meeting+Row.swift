import Council
import Ledger

extension Meeting: Row {
  package static let table = "meeting"
  package static let columns = [
    "number", "day", "present", "proxies", "countersign_by", "document", "seq", "recorded_by",
    "witnessed_by", "witnessed_on", "witness", "witness_signed", "countersigned_by",
    "countersigned_on", "countersignature", "countersigner_signed", "voided_on", "voiding",
    "void_reason",
  ]
  package static let changingColumns = Array(columns.dropFirst(8))

  package func write(to row: inout some RowWriter) {
    row.integer(code.number)
    row.day(day)
    row.list(present.map(\.description))
    row.list(proxies.map { "\($0.represented)=\($0.holder)" })
    row.day(countersignBy)
    row.id(document)
    row.integer(seq)
    row.integer(recordedBy.number)
    for attestation in [witness, countersignature] {
      row.optional(attestation?.member.number)
      row.day(attestation?.day)
      row.optional(attestation?.seq)
      row.optional(attestation.map { $0.isSigned ? 1 : 0 })
    }
    row.day(voiding?.day)
    row.optional(voiding?.seq)
    row.choice(voiding?.reason)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: MeetingCode(number: try row.integer()), day: try row.day(),
      present: try row.list().compactMap(MemberCode.init), proxies: try row.proxies(),
      countersignBy: try row.day(), document: try row.id(), seq: try row.integer(),
      recordedBy: MemberCode(number: try row.integer()))
    witness = try row.attestation()
    countersignature = try row.attestation()
    let (day, seq) = (try row.optionalDay(), try row.optionalInteger())
    if let day, let seq {
      voiding = Voiding(day: day, seq: seq, reason: try row.choice())
    } else {
      guard try row.skipNull() else { throw UnreadableRow(column: row.lastColumn) }
    }
  }
}

extension RowReader {
  fileprivate mutating func proxies() throws -> [Proxy] {
    try list().map { text in
      let members = text.split(separator: "=").compactMap { MemberCode(String($0)) }
      guard members.count == 2 else { throw UnreadableRow(column: lastColumn) }
      return Proxy(holder: members[1], represented: members[0])
    }
  }

  fileprivate mutating func attestation() throws -> Meeting.Attestation? {
    let (member, day) = (try optionalInteger(), try optionalDay())
    let (seq, isSigned) = (try optionalInteger(), try optionalInteger())
    guard let member, let day, let seq, let isSigned else { return nil }
    return Meeting.Attestation(
      member: MemberCode(number: member), day: day, seq: seq, isSigned: isSigned != 0)
  }
}
