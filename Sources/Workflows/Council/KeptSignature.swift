package import Council
import Formats
import Granting
package import Journal

/// What a member signed, as the journal keeps it: enough for anybody to verify it with OpenSSH.
package struct KeptSignature {
  /// The record that it is part of.
  package let seq: Int64
  package let member: MemberCode
  package let namespace: String
  /// The very bytes that were signed.
  package let message: [UInt8]
  package let signature: SSHSignature
  /// The sheet whose hash they name, where there is one.
  package let sheet: [UInt8]?

  init<Message: MemberMessage>(
    _ signed: SignedMessage<Message>, seq: Int64, origin: String, sheet: [UInt8]? = nil
  ) {
    self.seq = seq
    member = signed.message.member
    namespace = Message.namespace(in: origin)
    message = signed.message.bytes
    signature = signed.signature
    self.sheet = sheet
  }

  /// Those of the approvals in these records, in their order.
  package static func approvals(
    in records: Set<Int64>, _ view: some BooksView
  ) throws -> [KeptSignature] {
    let origin = try MemberKeys.origin(of: view)
    return try records.sorted().compactMap { seq in
      try RecordedFacts.fact(ApprovalGiven.self, at: seq, in: view)?.message
        .map { KeptSignature($0, seq: seq, origin: origin) }
    }
  }

  /// All that members ever signed, in the order of the journal.
  package static func all(in view: some BooksView) throws -> [KeptSignature] {
    let approvals = Set(try view.rows(Approval.self).map(\.seq))
    return try (self.approvals(in: approvals, view) + acts(in: view)).sorted { $0.seq < $1.seq }
  }

  /// Those of acts, in the order of their records: interests and judgements with the sheet that was signed.
  package static func acts(in view: some BooksView) throws -> [KeptSignature] {
    let origin = try MemberKeys.origin(of: view)
    let accepted = try view.rows(AcceptedAct.self).compactMap { act in
      try RecordedFacts.signedActs(at: act.seq, in: view).first { $0.member == act.member }
        .map { signed in
          KeptSignature(
            signed.message(act.act, on: act.subject), seq: act.seq, origin: origin,
            sheet: try sheet(of: act, in: view))
        }
    }
    return try (accepted + keys(in: view, origin)).sorted { $0.seq < $1.seq }
  }

  /// Those by which keys became members': each its owner's, and that of who heard its fingerprint.
  private static func keys(
    in view: some BooksView, _ origin: String
  ) throws -> [KeptSignature] {
    try view.rows(MemberKey.self).flatMap { key in
      let fact = try RecordedFacts.fact(MemberKeyAdded.self, at: key.seq, in: view)
      return [fact?.ownership, fact?.countersignature].compactMap(\.self)
        .map { KeptSignature($0, seq: key.seq, origin: origin) }
    }
  }

  private static func sheet(of act: AcceptedAct, in view: some BooksView) throws -> [UInt8]? {
    if let fact = try RecordedFacts.fact(InterestDeclared.self, at: act.seq, in: view) {
      return try InterestSheet(fact, in: view).bytes
    }
    return try RecordedFacts.fact(ReviewsGiven.self, at: act.seq, in: view)
      .map { try ReviewSheet($0, in: view).bytes }
  }
}
