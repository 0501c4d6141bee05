import Council
package import Granting
package import Ledger

/// A member says what ties them to applications, before they see what is in them.
package struct DeclareInterests {
  package var applications: [String]
  package var kind: Interest.Kind
  /// The round in whose other applications there is nothing to declare.
  package var noneElsewhereIn: RoundCode?
  package var words: String?

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
    package let declared: [ApplicationCode]
    package var ofRound = 0
    package var interests = 0
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    if try !Policies.isSubstitute(recorder.actor, in: view) {
      try recorder.require(.interestDeclare)
    }
    if let round = noneElsewhereIn { _ = try Rounds.find(round, in: view) }
    let named = try applications.map { try Applications.resolve($0, in: view) }
    let lines = named.map { InterestDeclared.Line(application: $0.id, kind: kind) }
    guard !lines.isEmpty || noneElsewhereIn != nil else { throw InterestRefusal.nothingNamed }
    try record(lines, &recorder, today: today)
    var result = Result(declared: named.map(\.code))
    guard let round = noneElsewhereIn else { return result }
    for application in try Applications.of(round, in: view) {
      let declared = try Interests.find(recorder.actor, application.code, in: view)
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
