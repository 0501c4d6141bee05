package import Journal
import Keeping

/// The count of a poll, as it stood when it was closed: what the record of a decision keeps of it.
package struct PollCount: FactPart, Equatable {
  package let members: Int64
  /// Whether its proposer is one of them, out of the poll: 0 or 1.
  package let proposers: Int64
  /// All who declared an interest, of the committee or not.
  package let recused: [MemberCode]
  /// How many of those who count sat in another's seat; 0 where it isn't said.
  package let substitutes: Int64
  package let counted: Int64
  package let quorum: Int64
  package let needed: Int64
  package let approving: Int64
  package let opposing: Int64
  package let abstaining: Int64

  package init(_ tally: Tally, recused: Set<MemberCode>) {
    members = Int64(tally.members)
    proposers = Int64(tally.proposers)
    self.recused = recused.sorted()
    substitutes = Int64(tally.substitutes)
    counted = Int64(tally.counted)
    quorum = Int64(tally.quorum)
    needed = Int64(tally.needed)
    approving = Int64(tally.approving)
    opposing = Int64(tally.opposing)
    abstaining = Int64(tally.abstaining)
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("abstain", abstaining)
    body.integer("against", opposing)
    body.integer("counted", counted)
    body.integer("for", approving)
    body.integer("members", members)
    body.integer("needed", needed)
    if proposers > 0 { body.integer("proposers", proposers) }
    body.integer("quorum", quorum)
    body.texts("recused", recused.map(\.description))
    if substitutes > 0 { body.integer("substitutes", substitutes) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    abstaining = try body.integer("abstain")
    opposing = try body.integer("against")
    counted = try body.integer("counted")
    approving = try body.integer("for")
    members = try body.integer("members")
    needed = try body.integer("needed")
    proposers = try body.optionalInteger("proposers") ?? 0
    quorum = try body.integer("quorum")
    var recused: [MemberCode] = []
    for text in try body.texts("recused") {
      guard let member = MemberCode(text) else { throw body.invalidValue("recused") }
      recused.append(member)
    }
    self.recused = recused
    substitutes = try body.optionalInteger("substitutes") ?? 0
  }
}
