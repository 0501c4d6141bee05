import Council
import Granting
import Journal
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Approvals and the file of allowed signers, held against OpenSSH itself.
@Suite(.enabled(if: isOpenSSHThere, "skipped: there is no ssh-keygen"))
struct OpenSSHApprovalTests {
  private let tool: Tool
  private let awards: AwardBooks

  init() throws {
    tool = try Tool()
    awards = try AwardBooks(asking: [900_00, 500_00])
    try awards.books.give(2000_00)
    try awards.books.addKeys(of: 1, 2, 3)
  }

  private func message(
    on award: String, by member: Int64, nonce: UInt8
  ) throws -> ApprovalMessage {
    try awards.books.read { view in
      try MessagesToSign(
        awards: .named([award]), decision: .for, member: MemberCode(number: member)
      ).make(in: view, at: awards.books.clock.now(), nonce: { TestKeys.nonce(nonce) })[0]
    }
  }

  private func take(_ signed: SignedMessage<ApprovalMessage>) throws {
    try awards.books.commit { view, recorder in
      _ = try TakeApprovals(signed: [signed])
        .decide(view, &recorder, today: awards.books.today)
    }
  }

  @Test func `what ssh-keygen signs is taken`() throws {
    let origin = try awards.books.origin
    let award = try awards.propose(1, 100_00)
    let message = try message(on: award, by: 2, nonce: 1)
    try tool.write(TestKeys.of(2).file(check: 7).utf8, to: "key")
    try tool.write(message.bytes, to: "message")
    let made = try tool.run([
      "ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n",
      ApprovalMessage.namespace(in: origin), "message",
    ])
    #expect(made.status == 0, "\(made.output)")
    let signature = try SSHSignature(armored: tool.text(of: "message.sig"))
    try take(
      SignedMessage(
        ApprovalMessage(bytes: Array(tool.text(of: "message").utf8)), signature: signature))
  }

  @Test func `every approval in the journal verifies by the file of allowed signers`() throws {
    let books = awards.books
    for (application, nonce): (Int64, UInt8) in [(1, 1), (2, 2)] {
      let award = try awards.propose(application, 100_00)
      for member: Int64 in [2, 3] {
        let message = try message(on: award, by: member, nonce: nonce)
        try take(TestKeys.sign(message, with: TestKeys.of(member), in: books.origin))
      }
    }
    let signers = try books.read { try MemberKeys.allowedSigners(in: $0) }
    try tool.write(signers.map { $0.line + "\n" }.joined().utf8, to: "allowed")
    let approvals = try signedApprovals()
    #expect(approvals.count == 4)
    for approval in approvals {
      for (altered, isGood) in [(false, true), (true, false)] {
        try tool.write(approval.message.bytes + (altered ? [10] : []), to: "message")
        try tool.write(approval.signature.armored.utf8, to: "signature")
        let answer = try tool.run(
          [
            "ssh-keygen", "-Y", "verify", "-f", "allowed", "-I",
            approval.message.member.description, "-n",
            ApprovalMessage.namespace(in: try books.origin), "-s", "signature",
          ], input: "message")
        #expect((answer.status == 0) == isGood, "\(answer.output)")
      }
    }
  }

  private func signedApprovals() throws -> [SignedMessage<ApprovalMessage>] {
    var approvals: [SignedMessage<ApprovalMessage>] = []
    var scratch = CanonicalWriter(capacity: 65_536)
    try awards.books.read { view in
      try view.forEachRecord(from: 0) { _, bytes, _ in
        let line = try RecordLine(bytes)
        if line.type == ApprovalGiven.type {
          let fact = try line.accept(ApprovalGiven.self, scratch: &scratch)
          approvals.append(try #require(fact.message))
        }
        return true
      }
    }
    return approvals
  }
}

private let isOpenSSHThere = Tool.isThere("sh", "-c", "command -v ssh-keygen")
