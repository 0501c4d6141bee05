package import Council
package import Journal
package import Keeping
package import Ledger

/// A member has said what ties them to applications: to some by name, in place of what they said of
/// those before, and nothing to all others of a round that it was not said of yet.
package struct InterestDeclared: Fact, Equatable {
  package static let type = "interest.declared"

  /// How many one record names: more would not fit into it.
  package static let mostInterests = 400

  /// Whose interest: not always who recorded it.
  package let member: MemberCode
  package let interests: [Line]
  /// The round in whose other applications the member has no interest.
  package let noneElsewhereIn: RoundCode?
  /// Where the member signed the sheet that names these applications, in this order.
  package let signed: SignedAct?
  /// Commitment to the words about it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  /// One application, and what ties the member to it.
  package struct Line: FactPart, Equatable {
    package let application: ID<Application>
    package let kind: Interest.Kind
    /// Commitment to the member's words about it, made where they signed it.
    package let words: Hash?

    package init(
      application: ID<Application>, kind: Interest.Kind, words: Hash? = nil
    ) {
      self.application = application
      self.kind = kind
      self.words = words
    }

    package func write(to body: inout CanonicalWriter) {
      body.id("application", application)
      body.choice("kind", kind)
      body.optionalCommitment("words", words)
    }

    package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
      application = try body.id("application")
      kind = try body.choice("kind")
      words = try body.optionalHash("words")
    }
  }

  package init(
    member: MemberCode, interests: [Line], noneElsewhereIn: RoundCode? = nil,
    signed: SignedAct? = nil, words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.member = member
    self.interests = interests
    self.noneElsewhereIn = noneElsewhereIn
    self.signed = signed
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.parts("interests", interests)
    body.member("member", member)
    body.optionalString("none_elsewhere_in", noneElsewhereIn?.text)
    body.optionalPart("signed", signed)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    interests = try body.parts("interests")
    member = try body.member("member")
    noneElsewhereIn = try body.optionalString("none_elsewhere_in").map(RoundCode.init(known:))
    signed = try body.optionalPart("signed")
    words = try body.optionalHash("words")
  }
}
