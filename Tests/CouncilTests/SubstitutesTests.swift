import Council
import Testing

struct SubstitutesTests {
  private typealias Decision = Approval.Decision

  private struct Voice {
    var answer: Decision?
    var isOut: Bool

    static let all: [Voice] = [nil, .for, .against, .abstain].flatMap { answer in
      [false, true].map { Voice(answer: answer, isOut: $0) }
    }

    /// What somebody says who is out of it is the same to a count.
    static let distinct = all.filter { !$0.isOut || $0.answer == .for }
  }

  private func member(_ number: Int) -> MemberCode { MemberCode(number: Int64(number)) }

  private func voices(_ count: Int, of kinds: [Voice] = Voice.all) -> [[Voice]] {
    (0..<count).reduce([[]]) { all, _ in all.flatMap { some in kinds.map { some + [$0] } } }
  }

  /// Every committee of this size, but for the order of its members, which no count depends on.
  private func committees(
    _ size: Int, of kinds: [Voice] = Voice.all, from first: Int = 0
  ) -> [[Voice]] {
    if size == 0 { return [[]] }
    return (first..<kinds.count).flatMap { place in
      committees(size - 1, of: kinds, from: place).map { [kinds[place]] + $0 }
    }
  }

  /// One seat after the other: who sits in it, and what they said.
  private func counted(
    _ committee: [Voice], _ bench: [Voice], emptySeats: Set<EmptySeat>, isClosed: Bool
  ) -> (seats: Int, substitutes: Int, sides: [Decision: Int]) {
    var waiting = bench.filter { !$0.isOut }
    var seats: [(voice: Voice, isSubstitute: Bool)] = []
    for voice in committee {
      if !voice.isOut {
        seats.append((voice, false))
      } else if emptySeats.contains(.recused), !waiting.isEmpty {
        seats.append((waiting.removeFirst(), true))
      }
    }
    if isClosed, emptySeats.contains(.silent) {
      // The first of the committee before substitutes, as their codes are lower.
      for wanted in [false, true] {
        for place in seats.indices
        where seats[place].voice.answer == nil && seats[place].isSubstitute == wanted {
          guard let next = waiting.firstIndex(where: { $0.answer != nil }) else { break }
          seats[place] = (waiting.remove(at: next), true)
        }
      }
    }
    var sides: [Decision: Int] = [:]
    for seat in seats { if let answer = seat.voice.answer { sides[answer, default: 0] += 1 } }
    return (seats.count, seats.count { $0.isSubstitute }, sides)
  }

  @Test(arguments: [Set<EmptySeat>(), [.recused], [.silent], [.recused, .silent]], [false, true])
  func `substitutes take the seats that are empty, by rank, and no others`(
    emptySeats: Set<EmptySeat>, isClosed: Bool
  ) {
    for (size, spare) in [
      (0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2), (4, 1), (4, 2), (5, 1), (5, 2),
      (6, 1),
    ] {
      compare(
        size <= 3 ? voices(size) : committees(size), voices(spare), emptySeats, isClosed)
    }
  }

  @Test(arguments: [Set<EmptySeat>(), [.recused], [.silent], [.recused, .silent]], [false, true])
  func `as many substitutes as members, up to seven in all, take only the seats that are empty`(
    emptySeats: Set<EmptySeat>, isClosed: Bool
  ) {
    for (size, spare) in [(3, 3), (4, 3), (3, 4)] {
      compare(
        committees(size, of: Voice.distinct), voices(spare, of: Voice.distinct), emptySeats,
        isClosed)
    }
  }

  /// Holds each of these committees with each of these benches against the count seat by seat.
  private func compare(
    _ committees: [[Voice]], _ benches: [[Voice]], _ emptySeats: Set<EmptySeat>, _ isClosed: Bool
  ) {
    for committee in committees {
      let size = committee.count
      for bench in benches {
        let spare = bench.count
        var approvals: [MemberCode: Decision] = [:]
        var out: Set<MemberCode> = []
        for (place, voice) in (committee + bench).enumerated() {
          approvals[member(place + 1)] = voice.answer
          if voice.isOut { out.insert(member(place + 1)) }
        }
        let rules = PollRules(
          approvals: 1, substitutes: (0..<spare).map { member(size + $0 + 1) },
          emptySeats: emptySeats)
        let tally = Tally(
          members: Set((0..<size).map { member($0 + 1) }), proposer: nil, recused: out,
          approvals: approvals, under: rules, isClosed: isClosed)
        let expected = counted(committee, bench, emptySeats: emptySeats, isClosed: isClosed)
        let sides = [
          Decision.for: tally.approving, .against: tally.opposing, .abstain: tally.abstaining,
        ].filter { $0.value > 0 }
        if tally.counted != expected.seats || tally.substitutes != expected.substitutes
          || sides != expected.sides
        {
          Issue.record("\(committee) \(bench) \(emptySeats) \(isClosed): \(tally)")
        }
      }
    }
  }

  @Test func `a substitute who is of the committee, or proposed it, takes no other seat`() {
    let rules = PollRules(
      approvals: 2, substitutes: [member(1), member(4), member(5)])
    let tally = Tally(
      members: [member(1), member(2), member(3)], proposer: member(4), recused: [member(3)],
      approvals: [member(1): .for, member(2): .for, member(4): .for, member(5): .for],
      under: rules)
    #expect(tally.proposers == 0)
    #expect(tally.recused == 1)
    #expect(tally.substitutes == 1)
    #expect(tally.counted == 3)
    #expect(tally.approving == 3)
  }
}
