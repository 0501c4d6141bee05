import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// Another member's part in what an administrator does with members.
struct CountersignOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Another member who stands for it, needed as soon as there is one; they sign where they have a key.",
      valueName: "member"))
  var countersignedBy: MemberCode?

  @OptionGroup var act: ActOptions

  /// Nil where what is signed elsewhere was written instead.
  func countersigning(
    _ writing: WritingOptions, in session: Session, of memberAct: (SQLiteBooks) throws -> MemberAct
  ) throws -> MemberCountersigning? {
    let member = try countersignedBy ?? session.actor()
    if act.message {
      let subject = try session.read { try memberAct($0).subject }
      try act.writeMessage(on: .memberCountersigned, subject, by: member, in: session)
      return nil
    }
    let signed = try act.messages(
      on: .memberCountersigned, by: member, in: session, writing
    ) { [try memberAct($0).subject] }
    return signed.first.map(MemberCountersigning.signed) ?? .name(countersignedBy)
  }
}

extension Countersigned {
  /// `, countersigned by m:2, signed`; nothing where the administrator is alone.
  func words(beside administrator: MemberCode) -> String {
    if member == administrator { return signed == nil ? "" : ", signed" }
    return ", countersigned by \(member), \(signed == nil ? "name not verified" : "signed")"
  }
}

extension Session {
  /// What waits for an answer still, after somebody left or changed roles.
  func say(_ open: OpenProposals) {
    for poll in open.polls {
      say("  \(poll.award.code) is still proposed: \(poll.tally.arithmetic)")
    }
    for poll in open.policies {
      say("  \(poll.proposal.code) is still proposed: \(poll.tally.arithmetic)")
    }
  }
}
