import Council
import Formats
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Who has a key signs what they do: counting cash, countersigning, judging, declaring.
struct SignedActsTests {
  private let own: AwardBooks

  /// m:1 to m:3 have keys, m:4 has none.
  init() throws {
    own = try AwardBooks(asking: [900_00, 900_00])
    try own.books.give(2_000_00)
    try own.books.addKeys(of: 1, 2, 3)
  }

  private var books: TestBooks { own.books }
  private func member(_ number: Int64) -> MemberCode { AwardBooks.member(number) }

  private func sign(
    _ act: ActMessage.Act, by number: Int64, on subject: Hash, nonce: UInt8 = 1
  ) throws -> SignedMessage<ActMessage> {
    TestKeys.sign(
      ActMessage(
        act: act, member: member(number), nonce: TestKeys.nonce(nonce), subject: subject),
      with: TestKeys.of(number), in: try books.origin)
  }

  private func count(
    _ cents: Int64 = 50_00, by members: [Int64], signedBy signers: [Int64],
    for other: Int64? = nil, nonce: UInt8 = 1
  ) throws -> CountCash.Outcome {
    var workflow = CountCash(
      box: TestBooks.box, counted: Amount(minorUnits: cents), members: members.map(member),
      day: books.today)
    let subject = try books.read { [workflow] view in
      var signed = workflow
      if let other { signed.counted = Amount(minorUnits: other) }
      return try signed.subject(in: view)
    }
    workflow.signed = try signers.map { try sign(.cashCounted, by: $0, on: subject, nonce: nonce) }
    return try books.commit { [workflow] view, recorder in
      try workflow.decide(view, &recorder)
    }
  }

  @Test func `each who counted cash signs, where they have a key`() throws {
    try books.give(50_00, by: .cash)
    #expect(throws: CouncilRefusal.actUnsigned(member(1))) {
      _ = try count(by: [1, 4], signedBy: [])
    }
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) {
      _ = try count(by: [1, 2], signedBy: [1])
    }
    // Another sum, and one who didn't count.
    #expect(throws: CouncilRefusal.messageOfAnotherAct(member(1))) {
      _ = try count(by: [1, 4], signedBy: [1], for: 40_00)
    }
    #expect(throws: CouncilRefusal.messageOfAnotherAct(member(3))) {
      _ = try count(by: [1, 4], signedBy: [1, 3])
    }
    let outcome = try count(by: [1, 2], signedBy: [1, 2])
    #expect(outcome.fact.members == ["m:1", "m:2"])
    let accepted = try books.read { try $0.rows(AcceptedAct.self) }
    #expect(accepted.count == 2 && accepted.allSatisfy { $0.act == .cashCounted })
    // The same counts no other box a second time.
    #expect(throws: MessageRefusal.self) { _ = try count(by: [1, 2], signedBy: [1, 2]) }
    _ = try count(by: [4, 2], signedBy: [2], nonce: 2)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a signature for another count is not read back`() throws {
    try books.give(50_00, by: .cash)
    _ = try count(by: [1, 4], signedBy: [1])
    #expect(throws: (any Error).self) {
      _ = try books.replayedRows { line in
        let text = String(decoding: line, as: UTF8.self)
        guard text.contains(#""type":"cash.counted""#) else { return line }
        return Array(
          text.replacing(#""members":["m:1","m:4"]"#, with: #""members":["m:1","m:2"]"#).utf8)
      }
    }
  }

  @Test func `who declares and judges signs the sheet of it`() throws {
    var declaring = DeclareInterests(applications: ["G1"], kind: .family)
    func declare(_ workflow: DeclareInterests, as number: Int64) throws {
      try books.commit(as: member(number)) { view, recorder in
        _ = try workflow.decide(view, &recorder, today: books.today)
      }
    }
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) { try declare(declaring, as: 2) }
    func sheets(_ workflow: DeclareInterests) throws -> [InterestSheet] {
      try books.read { try workflow.sheets(by: member(2), in: $0) }
    }
    #expect(try sheets(declaring).map(\.lines.count) == [1])
    declaring.signed = [
      try sign(.interestDeclared, by: 2, on: sheets(declaring)[0].hash)
    ]
    declaring.words = "ma sœur"
    try declare(declaring, as: 1)
    func kind() throws -> Interest.Kind? {
      try books.read {
        try Interests.find(member(2), ApplicationCode(number: 1), in: $0)?.kind
      }
    }
    #expect(try kind() == .family)
    // What was signed elsewhere takes nothing back; what is signed now may.
    var back = DeclareInterests(applications: ["G1"], kind: .none)
    back.signed = [try sign(.interestDeclared, by: 2, on: sheets(back)[0].hash, nonce: 2)]
    back.isSignedNow = false
    #expect(throws: InterestRefusal.takenBack(member(2), ApplicationCode(number: 1))) {
      try declare(back, as: 2)
    }
    back.isSignedNow = true
    try declare(back, as: 2)
    #expect(try kind() == Interest.Kind.none)
    try books.expectReplayGivesTheSame()
  }

  @Test func `a judgement is signed, and its words are kept with it`() throws {
    var judging = ReviewApplications(
      applications: ["G1", "G2"], verdict: .eligible, words: "solide")
    func judge(as number: Int64) throws -> [ApplicationCode] {
      try books.commit(as: member(number)) { [judging] view, recorder in
        try judging.decide(view, &recorder, today: books.today)
      }
    }
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) { _ = try judge(as: 2) }
    let sheet = try books.read { [judging] in try judging.sheets(in: $0)[0] }
    judging.signed = [try sign(.reviewGiven, by: 2, on: sheet.hash)]
    #expect(try judge(as: 1).count == 2)
    try books.read { view in
      let reviews = try view.rows(Review.self)
      #expect(reviews.count == 2 && reviews.allSatisfy { $0.member == member(2) })
      for review in reviews {
        #expect(try Words.text(.review, of: review.seq, in: view) == "solide")
      }
    }
    #expect(throws: MessageRefusal.alreadyAccepted(member(2))) { _ = try judge(as: 2) }
    judging.signed = [try sign(.reviewGiven, by: 2, on: Hash(of: []), nonce: 5)]
    #expect(throws: CouncilRefusal.messageOfAnotherAct(member(2))) { _ = try judge(as: 2) }
    try books.expectReplayGivesTheSame()
  }

  @Test func `every signature that is kept can be written again and verifies`() throws {
    try books.give(50_00, by: .cash)
    _ = try count(by: [1, 2], signedBy: [1, 2])
    let kept = try books.read { try KeptSignature.acts(in: $0) }
    // What they signed of their keys comes first.
    #expect(kept.suffix(2).map(\.member) == [member(1), member(2)])
    for one in kept {
      try one.signature.verify(
        one.message, namespace: ActMessage.namespace(in: books.origin), demanding: .presence,
        origins: [])
    }
  }
}
