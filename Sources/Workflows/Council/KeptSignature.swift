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

  /// Those of sheets of interests and judgements, in the order of their records.
  package static func sheets(in view: some BooksView) throws -> [KeptSignature] {
    let origin = try MemberKeys.origin(of: view)
    return try view.rows(AcceptedAct.self).sorted { $0.seq < $1.seq }.compactMap { act in
      if let fact = try RecordedFacts.fact(InterestDeclared.self, at: act.seq, in: view) {
        let sheet = try InterestSheet(fact, in: view)
        return fact.signed.map {
          KeptSignature(
            $0.message(act.act, on: sheet.hash), seq: act.seq, origin: origin, sheet: sheet.bytes)
        }
      }
      guard let fact = try RecordedFacts.fact(ReviewsGiven.self, at: act.seq, in: view) else {
        return nil
      }
      let sheet = try ReviewSheet(fact, in: view)
      return KeptSignature(
        fact.signed.message(act.act, on: sheet.hash), seq: act.seq, origin: origin,
        sheet: sheet.bytes)
    }
  }
}
