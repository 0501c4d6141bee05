package import Council
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

  init<Message: MemberMessage>(_ signed: SignedMessage<Message>, seq: Int64, origin: String) {
    self.seq = seq
    member = signed.message.member
    namespace = Message.namespace(in: origin)
    message = signed.message.bytes
    signature = signed.signature
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
}
