/// Why what a member signed is not taken, though it is signed well.
package enum MessageRefusal: Error, Hashable, Sendable {
  case alreadyAccepted(MemberCode)
  case otherVersion(MemberCode)
  /// It names an approval to take back, and the member has none that counts.
  case replacesNothing(MemberCode)
  case replacesAnother(MemberCode)
  /// It was signed of another sheet than the one that came with it.
  case otherSheet(MemberCode)
}

extension MessageRefusal {
  package var code: String {
    switch self {
    case .alreadyAccepted: "message-known"
    case .otherVersion: "message-for-another-version"
    case .replacesNothing, .replacesAnother: "message-out-of-turn"
    case .otherSheet: "message-of-another-sheet"
    }
  }

  package var words: String {
    switch self {
    case .alreadyAccepted(let member): "this message of \(member) was accepted before"
    case .otherVersion(let member): "\(member) signed another version than the one in force"
    case .replacesNothing(let member):
      "\(member) takes back an approval, and none of theirs counts now"
    case .replacesAnother(let member):
      "\(member) has an approval that counts now, and this message doesn't take it back"
    case .otherSheet(let member): "what \(member) signed is not the sheet beside it"
    }
  }

  package var nextStep: String {
    switch self {
    case .alreadyAccepted: "there is nothing to do: it counts already, or was taken back since"
    case .otherVersion, .replacesNothing, .replacesAnother:
      "sign what caisse approval message writes now"
    case .otherSheet: "a sheet is signed after its last change: sh sign.sh does both"
    }
  }
}
