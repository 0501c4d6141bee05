import ArgumentParser

/// `caisse meeting`: days on which members met, as evidence for what they said by voice.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Meetings, and the minutes that stand for approvals by voice.",
    discussion: """
      Under a policy whose evidence is minutes or name, members may answer by voice.
      A meeting is recorded with its minutes and all that was said; a member who was
      there witnesses it, and from then on it counts; another countersigns within
      the minutes-days of the policy, or it stops counting where nothing was decided
      yet, and is shown as unsigned where something was. Three members have a hand
      in it: who records, who witnesses, who countersigns. Who has a key signs.
      """,
    subcommands: [
      MeetingRecord.self,
      MeetingWitness.self,
      MeetingCountersign.self,
      MeetingVoid.self,
      MeetingShow.self,
      MeetingList.self,
    ])
}
