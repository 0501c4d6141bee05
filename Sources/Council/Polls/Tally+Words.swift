package import Keeping

extension Tally {
  /// The sum as a committee reads it: `5 members, 1 recused, 4 count; quorum 3 reached; 3 for, 1
  /// abstained: approved`.
  package var arithmetic: String { arithmetic(in: .english) }

  package func arithmetic(in language: Language) -> String {
    switch language {
    case .english: "\(people); quorum \(quorum) \(reached); \(answers): \(verdict)"
    case .french:
      "\(peopleInFrench)\u{A0}; quorum de \(quorum) \(reachedInFrench)\u{A0}; "
        + "\(answersInFrench)\u{A0}: \(verdictInFrench)"
    }
  }

  private var people: String {
    var people = [members == 1 ? "1 member" : "\(members) members"]
    if proposers > 0 { people.append("1 proposer") }
    if recused > 0 { people.append("\(recused) recused") }
    if substitutes > 0 {
      people.append(substitutes == 1 ? "1 substitute" : "\(substitutes) substitutes")
    }
    people.append(counted == 1 ? "1 counts" : "\(counted) count")
    return people.joined(separator: ", ")
  }

  private var reached: String { hasQuorum ? "reached" : "not reached" }

  private var answers: String {
    var sides: [String] = []
    if approving > 0 { sides.append("\(approving) for") }
    if opposing > 0 { sides.append("\(opposing) against") }
    if abstaining > 0 { sides.append("\(abstaining) abstained") }
    return sides.isEmpty ? "nobody answered" : sides.joined(separator: ", ")
  }

  private var verdict: String {
    switch outcome {
    case .approved: "approved"
    case .refused: "refused"
    case .open: "open, \(needed) for are needed and more for than against"
    case .noQuorum: "open, no quorum"
    case .lapsed: "lapsed, no quorum"
    case .tooFewMembers: "can't be approved, \(needed) for are needed"
    }
  }

  private var peopleInFrench: String {
    var people = [Self.french(members, "membre")]
    if proposers > 0 { people.append("1 proposant") }
    if recused > 0 { people.append(Self.french(recused, "récusé")) }
    if substitutes > 0 { people.append(Self.french(substitutes, "suppléant")) }
    people.append(counted < 2 ? "\(counted) compte" : "\(counted) comptent")
    return people.joined(separator: ", ")
  }

  private var reachedInFrench: String { hasQuorum ? "atteint" : "non atteint" }

  private var answersInFrench: String {
    var sides: [String] = []
    if approving > 0 { sides.append("\(approving) pour") }
    if opposing > 0 { sides.append("\(opposing) contre") }
    if abstaining > 0 { sides.append(Self.french(abstaining, "abstention")) }
    return sides.isEmpty ? "aucune réponse" : sides.joined(separator: ", ")
  }

  private var verdictInFrench: String {
    switch outcome {
    case .approved: "approuvé"
    case .refused: "refusé"
    case .open: "ouvert, il faut \(needed) pour, et plus de pour que de contre"
    case .noQuorum: "ouvert, sans quorum"
    case .lapsed: "caduc, sans quorum"
    case .tooFewMembers: "ne peut être approuvé, il faut \(needed) pour"
    }
  }

  private static func french(_ count: Int, _ noun: String) -> String {
    count < 2 ? "\(count) \(noun)" : "\(count) \(noun)s"
  }
}
