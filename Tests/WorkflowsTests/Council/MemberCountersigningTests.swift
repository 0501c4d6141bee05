import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// No administrator does anything with members alone. m:1 is the only one; m:5 is the auditor.
struct MemberCountersigningTests {
  private let books: TestBooks

  init() throws { books = try TestBooks() }

  private func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }

  @discardableResult
  private func enrol(_ countersigning: MemberCountersigning) throws -> MemberEnrolled {
    try books.commit { view, recorder in
      try EnrolMember(name: "Lou", roles: [.committee], countersigning: countersigning)
        .decide(view, &recorder, today: books.today)
    }
  }

  private func signed(
    _ act: MemberAct, by number: Int64, with key: Int64? = nil, nonce: UInt8 = 3
  ) throws -> MemberCountersigning {
    .signed(
      TestKeys.sign(
        ActMessage(
          act: .memberCountersigned, member: member(number), nonce: TestKeys.nonce(nonce),
          subject: act.subject), with: TestKeys.of(key ?? number), in: try books.origin))
  }

  @Test func `whoever is alone enrols the second member, and then that door is closed`() throws {
    let books = try TestBooks(seed: 3)
    for number: Int64 in 2...4 {
      try books.commit { view, recorder in
        try RevokeMember(member: member(number), countersigning: .name(member(4)))
          .decide(view, &recorder, today: books.today)
      }
    }
    func enrol(_ name: String, by second: MemberCode? = nil) throws -> MemberEnrolled {
      try books.commit { view, recorder in
        try EnrolMember(name: name, roles: [.committee], countersigning: .name(second))
          .decide(view, &recorder, today: books.today)
      }
    }
    // The auditor acts in nothing, and doesn't count.
    #expect(throws: CouncilRefusal.notAnother(member(5))) {
      _ = try enrol("Awa", by: member(5))
    }
    #expect(try enrol("Awa").countersigned?.member == .first)
    #expect(throws: CouncilRefusal.memberNotCountersigned) { _ = try enrol("Jean") }
    #expect(try enrol("Jean", by: member(6)).countersigned?.member == member(6))
    try books.expectReplayGivesTheSame()
  }

  @Test func `an administrator alone neither enrols, nor changes roles, nor revokes`() throws {
    #expect(throws: CouncilRefusal.memberNotCountersigned) { try enrol(.name(nil)) }
    for other: Int64 in [1, 5, 9] {
      #expect(throws: CouncilRefusal.notAnother(member(other))) {
        try enrol(.name(member(other)))
      }
    }
    #expect(throws: CouncilRefusal.memberNotCountersigned) {
      try books.commit { view, recorder in
        _ = try ChangeRoles(of: member(2), to: [.auditor])
          .decide(view, &recorder, today: books.today)
      }
    }
    #expect(throws: CouncilRefusal.memberNotCountersigned) {
      try books.commit { view, recorder in
        try RevokeMember(member: member(2)).decide(view, &recorder, today: books.today)
      }
    }
    try books.addKeys(of: 1, 2)
    #expect(throws: CouncilRefusal.memberNotCountersigned) {
      try books.commit { view, recorder in
        _ = try RevokeMemberKey(key: TestKeys.of(2).key.fingerprint)
          .decide(view, &recorder, today: books.today)
      }
    }
    // Who lost their own key ends it at once.
    try books.commit(as: member(2)) { view, recorder in
      _ = try RevokeMemberKey(key: TestKeys.of(2).key.fingerprint)
        .decide(view, &recorder, today: books.today)
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `who has a key signs for what is done, and for nothing else`() throws {
    try books.addKeys(of: 1, 2, 3)
    let act = MemberAct.enrolled(member(6), [.committee])
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) { try enrol(.name(member(2))) }
    // Who has none stands by name.
    #expect(try enrol(.name(member(4))).countersigned?.signed == nil)
    #expect(throws: CouncilRefusal.messageOfAnotherAct(member(2))) { try enrol(signed(act, by: 2)) }
    let next = MemberAct.enrolled(member(7), [.committee])
    #expect(throws: CouncilRefusal.self) { try enrol(signed(next, by: 2, with: 3)) }
    #expect(throws: CouncilRefusal.notAnother(.first)) { try enrol(signed(next, by: 1)) }
    #expect(try enrol(signed(next, by: 2)).countersigned?.member == member(2))
    try books.expectReplayGivesTheSame()
  }

  @Test func `roles change with a second hand, and one administrator stays`() throws {
    try books.addKeys(of: 1, 2)
    func change(
      _ number: Int64, _ roles: [Role], _ countersigning: MemberCountersigning
    ) throws -> ChangeRoles.Result {
      try books.commit { view, recorder in
        try ChangeRoles(of: member(number), to: roles, countersigning: countersigning)
          .decide(view, &recorder, today: books.today)
      }
    }
    let act = MemberAct.rolesChanged(member(3), [.treasurer, .administrator])
    #expect(throws: CouncilRefusal.sameRoles(member(3))) {
      _ = try change(3, [.committee], .name(member(4)))
    }
    #expect(throws: KeepingRefusal.lastAdministrator) {
      _ = try change(1, [.treasurer], .name(member(4)))
    }
    _ = try change(3, [.administrator, .treasurer], signed(act, by: 2))
    let known = try books.read { try $0.find(Member.self, .integer(3)) }
    #expect(known?.roles == [.treasurer, .administrator])
    #expect(try books.read { try Poll.committee(in: $0) } == [member(2), member(4)])
    _ = try change(1, [.treasurer], .name(member(3)))
    try books.expectReplayGivesTheSame()
  }

  @Test func `who leaves may stand for it themselves, and what is open is told`() throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(900_00)
    try own.propose(1, 300_00)
    try own.adoptLongPolls { _ in }
    let policy = try own.books.commit { view, recorder in
      try ProposePolicy { code, inForce in
        var policy = inForce
        policy = Policy(code: code, from: own.books.today, tiers: inForce.tiers)
        return policy
      }.decide(view, &recorder, today: own.books.today).policy.code
    }
    let result = try own.books.commit { view, recorder in
      try RevokeMember(member: member(4), countersigning: .name(member(4)))
        .decide(view, &recorder, today: own.books.today)
    }
    #expect(result.open.polls.map(\.award.code.text) == ["G1/1"])
    #expect(result.open.polls.map(\.tally.counted) == [2])
    #expect(result.open.policies.map(\.proposal.code) == [policy])
  }

  @Test func `a record without its second hand is not read back`() throws {
    try enrol(.name(member(2)))
    #expect(throws: CouncilRefusal.memberNotCountersigned) {
      _ = try books.replayedRows { line in
        let text = String(decoding: line, as: UTF8.self)
        guard text.contains(#""member":"m:6""#) else { return line }
        return Array(
          text.replacing(#""countersigned":{"member":"m:2"},"#, with: "").utf8)
      }
    }
  }
}
