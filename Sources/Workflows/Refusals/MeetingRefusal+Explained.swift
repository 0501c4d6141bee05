import Council
import Ledger

extension MeetingRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownMeeting: "no-such-meeting"
    case .minutesMissing: "minutes-missing"
    case .tooFewPresent: "too-few-present"
    case .inTheFuture: "meeting-in-the-future"
    case .beforeProposal: "meeting-before-proposal"
    case .minutesNotTaken: "minutes-not-taken"
    case .notPresent: "not-at-the-meeting"
    case .representedPresent: "represented-is-present"
    case .proxyTwice: "proxy-twice"
    case .answerTwice: "answer-twice"
    case .signedStands: "signed-answer-stands"
    case .ownMinutes: "own-minutes"
    case .attested: "minutes-attested"
    case .notWitnessed: "minutes-not-witnessed"
    case .voided: "meeting-voided"
    }
  }

  package var message: Message {
    switch self {
    case .unknownMeeting(let name): "the books have no meeting \(name)"
    case .minutesMissing: "a meeting is recorded with its minutes, and no document was given"
    case .tooFewPresent: "a meeting takes two members, each named once"
    case .inTheFuture(let day): "the meeting of \(day) is still to come"
    case .beforeProposal(let subject, let proposed, let held):
      "\(subject) was proposed on \(proposed), after the meeting of \(held)"
    case .minutesNotTaken(let subject, let policy):
      "under policy \(policy), what is said on \(subject) counts only when it is signed, and no minutes do"
    case .notPresent(let member): "\(member) was not at the meeting"
    case .representedPresent(let member): "\(member) was at the meeting, and speaks for themselves"
    case .proxyTwice(let member):
      "\(member) is in two proxies: a member speaks for one other at most, and each is spoken for by one"
    case .answerTwice(let member, let subject):
      "the minutes give two answers of \(member) on \(subject)"
    case .signedStands(let member, let subject):
      "\(member) has signed an answer on \(subject), which no minutes take back"
    case .ownMinutes(let member, let meeting):
      "\(member) recorded or witnessed the minutes of \(meeting): it takes another member"
    case .attested(let meeting, let part, let member):
      switch part {
      case .witness: "the minutes of \(meeting) are witnessed already, by \(member)"
      case .countersignature: "the minutes of \(meeting) are countersigned already, by \(member)"
      }
    case .notWitnessed(let meeting): "nobody has witnessed the minutes of \(meeting) yet"
    case .voided(let meeting, let day): "the record of \(meeting) was voided on \(day)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownMeeting: "see caisse meeting list; a meeting is named like M1"
    case .minutesMissing: "give the minutes with --document, a file or the reference of a paper"
    case .tooFewPresent: "name all who were there with --present m:1,m:2,m:3"
    case .inTheFuture: "record it when it was held"
    case .beforeProposal: "put what was said there before the next meeting, or let members sign it"
    case .minutesNotTaken:
      "members sign with caisse approval give, or what caisse approval message writes"
    case .notPresent: "see caisse meeting show; who is absent is spoken for with --proxy m:4=m:2"
    case .representedPresent: "leave the proxy out"
    case .proxyTwice:
      "whoever is absent names another member, or signs with caisse approval message"
    case .answerTwice: "name each member once for it, with --for, --against or --abstain"
    case .signedStands: "leave them out of --for, --against and --abstain: what they signed counts"
    case .ownMinutes: "one who was there witnesses, one more countersigns: see caisse meeting show"
    case .attested(let meeting, _, _): "see caisse meeting show \(meeting)"
    case .notWitnessed(let meeting): "one who was there does: caisse meeting witness \(meeting)"
    case .voided: "record the meeting again, as it was"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .minutesMissing, .answerTwice: .wrongUsage
    default: .refused
    }
  }
}
