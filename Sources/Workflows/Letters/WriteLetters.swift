import Council
import Formats
package import Giving
package import Granting
package import Journal
package import Keeping
package import Ledger
package import Statements

/// Records that letters are written, and gives what each of them says. It sends nothing.
package struct WriteLetters {
  package var kind: LetterKind
  package var addressees: LetterAddressees
  package var day: Day
  package var language: Language
  package var replyBy: Day?

  package init(
    _ kind: LetterKind, to addressees: LetterAddressees, day: Day, in language: Language,
    replyBy: Day? = nil
  ) {
    self.kind = kind
    self.addressees = addressees
    self.day = day
    self.language = language
    self.replyBy = replyBy
  }

  package struct Result: Sendable {
    package let letters: [LetterToWrite]
    /// The ids of what was recorded: one a letter, but one for all donors.
    package let ids: [ID<Letter>]
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Result {
    try recorder.require(.letterWrite)
    try Words.require(in: view)
    let common = try common(recorder.actor, in: view)
    if case .donors(let campaign, let named) = addressees {
      guard kind.subject == .donors else { throw LetterRefusal.otherSubject(kind) }
      let drafts = try ThanksDrafts(campaign, to: named).drafts(in: view)
      let fact = LetterWritten(
        id: recorder.makeID(), kind: kind,
        about: .donors(campaign, count: Int64(drafts.count)), language: language, day: day,
        document: recorder.document)
      try recorder.record(fact)
      return Result(
        letters: drafts.enumerated().map { place, draft in
          LetterToWrite(draft, "\(fact.id.bare)-\(place + 1)", common)
        }, ids: [fact.id])
    }
    guard kind.subject != .donors else { throw LetterRefusal.otherSubject(kind) }
    var result: (letters: [LetterToWrite], ids: [ID<Letter>]) = ([], [])
    for draft in try GrantingDrafts(kind, in: language, view).drafts(for: addressees) {
      let fact = LetterWritten(
        id: recorder.makeID(), kind: kind, about: draft.about, language: language, day: day,
        document: recorder.document)
      try recorder.record(fact)
      result.letters.append(LetterToWrite(draft.letter, fact.id.bare, common))
      result.ids.append(fact.id)
    }
    return Result(letters: result.letters, ids: result.ids)
  }

  /// What every letter says.
  private func common(
    _ actor: MemberCode, in view: some BooksView
  ) throws -> [Placeholder: LetterValue] {
    var values: [Placeholder: LetterValue] = [.day: .day(day)]
    values[.organisation] = try view.first(BooksRow.self, where: []).map {
      .text($0.organisation)
    }
    let member = try view.find(Member.self, .integer(actor.number))
    values[.member] = try member.flatMap { try MemberName.of($0, in: view) }.map { .text($0.name) }
    values[.replyBy] = replyBy.map { .day($0) }
    return values
  }
}

/// To whom letters of one kind go.
package enum LetterAddressees: Sendable {
  /// Applications, awards or payouts, by what people call them.
  case named([String])
  /// All of a round of whom what the letter says is so, but those who were told before.
  case round(RoundCode)
  /// Those who gave to a campaign, or these of them.
  case donors(CampaignCode, named: [String])
}

/// What goes into one letter: for the eyes of whoever writes it, and for its file alone.
package struct LetterToWrite: Sendable {
  /// By which a mail is known.
  package let id: String
  /// The code of what it is about, or a number where that is a donor.
  package let about: String
  package let name: String?
  /// How whom it goes to is reached, in the words of the people file.
  package let contact: String?
  package let values: [Placeholder: LetterValue]

  init(_ draft: LetterDraft, _ id: String, _ common: [Placeholder: LetterValue]) {
    self.id = id
    about = draft.about
    name = draft.name
    contact = draft.contact
    var values = draft.values.merging(common) { own, _ in own }
    values[.name] = draft.name.map { .text($0) }
    self.values = values
  }
}

/// A letter before it has an id.
struct LetterDraft {
  let about: String
  let name: String?
  let contact: String?
  let values: [Placeholder: LetterValue]
}

extension ID {
  /// Without the letter of its kind.
  fileprivate var bare: String { String(text.dropFirst(2)) }
}
