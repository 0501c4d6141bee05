package import Council
package import Formats
package import Granting
import Journal
import Keeping
package import Ledger

/// A member says what ties them to applications, before they see what is in them: signed, where they have a
/// key.
package struct DeclareInterests {
  package var applications: [String]
  package var kind: Interest.Kind
  /// The round in whose other applications there is nothing to declare.
  package var noneElsewhereIn: RoundCode?
  package var words: String?
  /// What the member signed of the sheets that say the same.
  package var signed: [SignedMessage<ActMessage>] = []
  /// Whether that was signed just now. What was signed before takes nothing back, as any old sheet might.
  package var isSignedNow = true

  package init(
    applications: [String], kind: Interest.Kind, noneElsewhereIn: RoundCode? = nil,
    words: String? = nil
  ) {
    self.applications = applications
    self.kind = kind
    self.noneElsewhereIn = noneElsewhereIn
    self.words = words
  }

  /// How many applications of the round the member has declared on since, and in how many an interest.
  package struct Result: Sendable {
    package let member: MemberCode
    package let declared: [ApplicationCode]
    package var ofRound = 0
    package var interests = 0
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    let member = signed.first?.message.member ?? recorder.actor
    if try !Policies.isSubstitute(member, in: view) {
      try Members.require(.interestDeclare, of: member, in: view)
    }
    if let round = noneElsewhereIn { _ = try Rounds.find(round, in: view) }
    let named = try applications.map { try Applications.resolve($0, in: view) }
    guard !named.isEmpty || noneElsewhereIn != nil else { throw InterestRefusal.nothingNamed }
    // Who said everything already has nothing to sign.
    if signed.isEmpty, try sheets(by: member, in: view).isEmpty {
      return try result(of: member, [], in: view)
    }
    if signed.isEmpty {
      try SecondPerson.requireNameSuffices(for: member, in: view)
      try record(
        named.map { InterestDeclared.Line(application: $0.id, kind: kind) }, &recorder,
        today: today)
    } else {
      try recordSigned(by: member, &recorder, today: today)
    }
    return try result(of: member, named.map(\.code), in: view)
  }

  /// What the member signs: each application that is named, then those of the round of which they said nothing
  /// yet.
  package func sheets(
    by member: MemberCode, in view: some BooksView
  ) throws -> [InterestSheet] {
    let named = try applications.map { try Applications.resolve($0, in: view).code }
    var lines = named.map { InterestSheet.Line(application: $0, kind: kind) }
    for application in try noneElsewhereIn.map({ try Applications.of($0, in: view) }) ?? []
    where try !named.contains(application.code)
      && Interests.find(member, application.code, in: view) == nil
    {
      lines.append(InterestSheet.Line(application: application.code, kind: .none))
    }
    return stride(from: 0, to: lines.count, by: InterestDeclared.mostInterests).map { first in
      InterestSheet(lines: Array(lines[first...].prefix(InterestDeclared.mostInterests)))
    }
  }

  private func recordSigned<Tables>(
    by member: MemberCode, _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    let sheets = try sheets(by: member, in: recorder.tables)
    for (sheet, message) in try SignedActs.match(signed, to: sheets.map(\.hash), sheets) {
      var workflow = TakeInterests(signed: message, sheet: sheet)
      workflow.words = words
      workflow.mayTakeBack = isSignedNow
      _ = try workflow.decide(recorder.tables, &recorder, today: today)
    }
  }

  private func result(
    of member: MemberCode, _ declared: [ApplicationCode], in view: some BooksView
  ) throws -> Result {
    var result = Result(member: member, declared: declared)
    guard let round = noneElsewhereIn else { return result }
    for application in try Applications.of(round, in: view) {
      let declared = try Interests.find(member, application.code, in: view)
      result.ofRound += 1
      if declared?.kind.recuses ?? false { result.interests += 1 }
    }
    return result
  }

  private func record<Tables>(
    _ lines: [InterestDeclared.Line], _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    var rest = lines[...]
    repeat {
      let first = rest.prefix(InterestDeclared.mostInterests)
      rest = rest.dropFirst(first.count)
      try recorder.record(
        InterestDeclared(
          member: recorder.actor, interests: Array(first),
          noneElsewhereIn: rest.isEmpty ? noneElsewhereIn : nil,
          words: try recorder.commit(words: words, tag: .reason), day: today,
          document: recorder.document))
    } while !rest.isEmpty
  }
}
