package import Council
package import Formats
import Granting
import Journal
import Keeping
package import Ledger

/// Takes what a member declared elsewhere and signed. It may add interests and say that there is none
/// where nothing was said yet; it takes none back, so that nobody gains by playing an old sheet again.
package struct TakeInterests {
  package var signed: SignedMessage<ActMessage>
  package var sheet: InterestSheet
  /// What its commitments are to.
  package var spoken: SheetWords?
  /// Kept with it; they are no part of what is signed.
  package var words: String?
  /// Where it is signed just now, by who sees what it takes back.
  package var mayTakeBack = false

  package init(signed: SignedMessage<ActMessage>, sheet: InterestSheet) {
    self.signed = signed
    self.sheet = sheet
  }

  /// Whether anything of it was new.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Bool {
    if recorder.actor != signed.message.member {
      try recorder.require(.approvalImport)
    }
    let message = signed.message
    try SignedActs.require(message, is: .interestDeclared, on: sheet.hash, in: view)
    try ReviewRules.requirePlace(of: message.member, in: view)
    var isNew = false
    let lines = try sheet.lines.map { line in
      let application = try Applications.resolve(line.application.text, in: view)
      let before = try Interests.find(message.member, application.code, in: view)
      if before?.kind.recuses == true, !line.kind.recuses, !mayTakeBack {
        throw InterestRefusal.takenBack(message.member, application.code)
      }
      isNew = isNew || before?.kind != line.kind || line.words != nil
      return InterestDeclared.Line(
        application: application.id, kind: line.kind, words: line.words)
    }
    guard !lines.isEmpty else { throw InterestRefusal.nothingNamed }
    guard isNew else { return false }
    for line in sheet.lines {
      _ = try recorder.open(
        line.words, on: line.application, in: InterestSheet.kind, spoken, by: message.member)
    }
    try recorder.record(
      InterestDeclared(
        member: message.member, interests: lines, signed: SignedAct(signed),
        words: try recorder.commit(words: words, tag: .reason), day: today,
        document: recorder.document))
    return true
  }
}
