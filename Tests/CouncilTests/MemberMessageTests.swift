import Council
import Journal
import Testing

struct MemberMessageTests {
  private let origin = "caisse/00112233445566778899aabbccddeeff"
  private let nonce = Nonce(hex: "000102030405060708090a0b0c0d0e0f")!
  private let leaf = Hash(of: [1])
  private let key = SSHSigningKey(ed25519: [UInt8](1...32))!

  private func message(
    _ decision: Approval.Decision = .for, except lines: [String: Approval.Decision] = [:],
    replaces: Hash? = nil
  ) -> ApprovalMessage {
    ApprovalMessage(
      decision: decision, except: lines, member: MemberCode(number: 2), nonce: nonce,
      proposal: leaf, replaces: replaces)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `an approval is one line with its fields in order`() {
    #expect(
      text(message().bytes)
        == #"{"decision":"for","member":"m:2","nonce":"\#(nonce.hex)","#
        + #""proposal_leaf":"\#(leaf.hex)","replaces":""}"# + "\n")
    #expect(
      text(message(.abstain, except: ["G9-1": .for, "G12-1": .against], replaces: leaf).bytes)
        == #"{"decision":"abstain","lines":[{"decision":"against","line":"G12-1"},"#
        + #"{"decision":"for","line":"G9-1"}],"member":"m:2","nonce":"\#(nonce.hex)","#
        + #""proposal_leaf":"\#(leaf.hex)","replaces":"\#(leaf.hex)"}"# + "\n")
  }

  @Test func `every message reads back from its bytes`() throws {
    for decision in Approval.Decision.allCases {
      for lines in [[:], ["G1-1": Approval.Decision.for], ["G1-1": .against, "G2-1": .abstain]] {
        for replaces in [nil, leaf] {
          let message = message(decision, except: lines, replaces: replaces)
          #expect(try ApprovalMessage(bytes: message.bytes) == message)
          for line in ["G1-1", "G2-1", "G3-1"] {
            #expect(message.decision(on: line) == lines[line] ?? decision)
          }
        }
      }
    }
    for act in ActMessage.Act.allCases {
      let message = ActMessage(act: act, member: .first, nonce: nonce, subject: leaf)
      #expect(try ActMessage(bytes: message.bytes) == message)
    }
  }

  @Test func `a line that says what is said of all is not said twice`() {
    #expect(message(.for, except: ["G1-1": .for]) == message(.for))
  }

  @Test func `bytes that are not the written form are refused`() throws {
    let bytes = message(except: ["G1-1": .against], replaces: leaf).bytes
    #expect(throws: CanonicalRefusal.self) { try ApprovalMessage(bytes: Array(bytes.dropLast())) }
    #expect(throws: CanonicalRefusal.self) { try ApprovalMessage(bytes: bytes + [10]) }
    #expect(throws: CanonicalRefusal.self) { try ActMessage(bytes: bytes) }
    for (old, new) in [
      (#""replaces":"\#(leaf.hex)""#, #""replaces":"x""#), ("{\"decision\"", "{ \"decision\""),
      (#""line":"G1-1""#, #""line":"G1-1","more":1"#), ("m:2", "m:02"), ("\"against\"", "\"for\""),
      (#"[{"decision":"against","line":"G1-1"}]"#, "[]"),
      (
        #"[{"decision":"against","line":"G1-1"}]"#,
        #"[{"decision":"against","line":"G1-1"},{"decision":"abstain","line":"G1-1"}]"#
      ),
    ] {
      let altered = text(bytes).replacing(old, with: new)
      #expect(altered != text(bytes))
      #expect(throws: CanonicalRefusal.self, "\(altered)") {
        try ApprovalMessage(bytes: Array(altered.utf8))
      }
    }
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      // What still reads is another message: its signature fails.
      if let read = try? ApprovalMessage(bytes: other) { #expect(read.bytes == other) }
    }
  }

  @Test func `a signature counts in its own books, for its own kind of message, unchanged`() throws
  {
    let signed = message()
    let signature = key.sign(signed.bytes, namespace: ApprovalMessage.namespace(in: origin))
    #expect(signature.namespace == "caisse-approval-v1@\(origin)")
    try signed.verify(signature, in: origin)
    #expect(throws: SSHSignatureRefusal.self) { try signed.verify(signature, in: "caisse/0") }
    #expect(throws: SSHSignatureRefusal.doesNotVerify) {
      try message(.against).verify(signature, in: origin)
    }
    let act = ActMessage(act: .payoutChecked, member: .first, nonce: nonce, subject: leaf)
    #expect(ActMessage.namespace(in: origin) == "caisse-act-v1@\(origin)")
    let mixed = key.sign(act.bytes, namespace: ApprovalMessage.namespace(in: origin))
    #expect(throws: SSHSignatureRefusal.self) { try act.verify(mixed, in: origin) }
  }

  /// What the books know: the version in force, the approval that counts, the messages accepted.
  private struct Books {
    var proposal: Hash
    var earlier: Hash?
    var known: Set<Hash> = []
    var leaves: UInt8 = 10

    mutating func accept(_ message: ApprovalMessage) throws(MessageRefusal) {
      try message.requireCurrent(
        proposal: proposal, earlier: earlier, isKnown: known.contains(message.hash))
      known.insert(message.hash)
      leaves += 1
      earlier = Hash(of: [leaves])
    }
  }

  @Test func `old messages can't be played again, in any order`() throws {
    var books = Books(proposal: leaf)
    let first = message(.for)
    try books.accept(first)
    let second = message(.against, replaces: books.earlier)
    try books.accept(second)
    let third = message(.for, replaces: books.earlier)
    try books.accept(third)
    let member = MemberCode(number: 2)
    for old in [first, second, third] {
      #expect(throws: MessageRefusal.alreadyAccepted(member)) { try books.accept(old) }
      // Even books that forgot the messages they took refuse them by what they take back.
      #expect(throws: MessageRefusal.replacesAnother(member)) {
        try old.requireCurrent(proposal: leaf, earlier: books.earlier, isKnown: false)
      }
    }
    let other = Hash(of: [2])
    #expect(throws: MessageRefusal.otherVersion(member)) {
      try first.requireCurrent(proposal: other, earlier: nil, isKnown: false)
    }
    #expect(throws: MessageRefusal.replacesNothing(member)) {
      try second.requireCurrent(proposal: leaf, earlier: nil, isKnown: false)
    }
  }

  @Test func `every refusal has its words`() {
    for refusal: MessageRefusal in [
      .alreadyAccepted(.first), .otherVersion(.first), .replacesNothing(.first),
      .replacesAnother(.first),
    ] {
      #expect(refusal.code.hasPrefix("message-"))
      #expect(refusal.words.contains("m:1"))
      #expect(!refusal.nextStep.isEmpty)
    }
  }
}
