package import Allocation

extension AllocationRefusal: Explained {
  package var code: String {
    switch self {
    case .negativePot: "negative-pot"
    case .negativeParameter: "negative-parameter"
    case .minimumAboveCap: "minimum-above-cap"
    case .lockAboveCap: "lock-above-cap"
    case .stepNotPositive: "step-not-positive"
    case .noRequests: "no-requests"
    case .duplicateApplication: "application-twice"
    case .nothingRequested: "nothing-requested"
    case .notScored: "not-scored"
    case .nothingScored: "nothing-scored"
    case .nothingDonated: "nothing-donated"
    case .noVoices: "ballots-missing"
    case .otherVoices: "other-ballots"
    case .nothingMarked: "nothing-marked"
    case .tooFewScores: "too-few-scores"
    case .tooManyPairs: "too-many-pairs"
    case .whatIfOnly: "what-if-only"
    case .notTogether: "not-together"
    case .reserveAbovePot: "reserve-above-pot"
    case .designationsAbovePot: "designations-above-pot"
    case .quotaTwice: "quota-twice"
    case .quotaOfNobody: "quota-of-nobody"
    case .quotasAbovePot: "quotas-above-pot"
    case .quotasCross: "quotas-cross"
    case .floorsAbovePot: "floors-above-pot"
    case .sumOverflow: "sum-overflow"
    }
  }

  package var message: Message {
    switch self {
    case .negativePot(let pot): "a pot of \(pot) can't be divided"
    case .negativeParameter(let amount): "a parameter of a rule can't be \(amount)"
    case .minimumAboveCap(let application, let minimum, let cap):
      "the minimum of \(application), \(minimum), is above the most it may get, \(cap)"
    case .lockAboveCap(let application, let locked, let cap):
      "\(application) has \(locked) already, above the most it may get, \(cap)"
    case .stepNotPositive(let step): "a step of \(step) rounds nothing"
    case .noRequests: "there is nobody to divide the pot among"
    case .duplicateApplication(let application): "\(application) stands twice"
    case .nothingRequested: "nobody requests anything"
    case .notScored(let applications):
      "the rule goes by score, and \(Enumeration.cut(applications)) \(applications.count == 1 ? "has" : "have") none"
    case .nothingScored: "the rule goes by score, and every score is zero"
    case .nothingDonated: "the rule matches donations, and nobody collected any"
    case .noVoices(let rule): "\(rule) counts ballots, and there are none"
    case .otherVoices(let rule, let kind):
      "\(rule) can't count ballots of the kind \(kind.rawValue)"
    case .nothingMarked: "no ballot says anything of what is requested"
    case .tooFewScores(let scores, let needed):
      "\(needed) \(needed == 1 ? "score is" : "scores are") needed, and there are fewer: \(Enumeration.cut(scores.map { "\($0.application) has \($0.count)" }))"
    case .tooManyPairs:
      "there are more than \(QuadraticFunding.mostPairs) pairs of givers to go through"
    case .whatIfOnly(let rule): "\(rule) is a what-if, and no rule of a round"
    case .notTogether(let rule, let other): "\(rule) can't be combined with \(other)"
    case .reserveAbovePot(let pot, let reserve):
      "a reserve of \(reserve) is more than the pot of \(pot)"
    case .designationsAbovePot(let pot, let designated):
      "\(designated) are designated, and the pot holds \(pot)"
    case .quotaTwice(let tag): "“\(tag)” has two quotas"
    case .quotaOfNobody(let tag): "no application has the tag “\(tag)”"
    case .quotasAbovePot(let tags):
      "the quotas of \(Enumeration.cut(tags)) add up to more than the whole pot"
    case .quotasCross(let first, let second, let both, let one):
      "“\(first)” and “\(second)” cross: \(both) has both tags, and \(one) only the first"
    case .floorsAbovePot(let pot, let needed, let applications):
      "floors and locks need \(needed), and the pot is \(pot): it doesn't reach \(Enumeration.cut(applications))"
    case .sumOverflow: "the requests add up to more than can be counted exactly"
    }
  }

  package var hint: Message? {
    switch self {
    case .notScored: "score them with caisse application review --score, or choose another rule"
    case .noVoices: "give them with --ballots; in books hold a vote, see caisse vote open"
    case .otherVoices(let rule, _): "\(rule) takes ballots of the kind \(Self.kinds(of: rule))"
    case .tooFewScores:
      "not scored is not nought: ask for more scores, or find what has too few ineligible"
    case .tooManyPairs: "leave out --bound: the plain formula needs no pairs"
    case .whatIfOnly:
      "it has to know who gave, and pays accomplices: look at it with caisse allocation try"
    case .notTogether("voters-slices", _):
      "a slice goes where its voter wants it: only caps, earlier awards, designated money and a reserve bound it"
    case .floorsAbovePot: "lower the floor or the starting amount, or enlarge the pot"
    case .notTogether(_, with: "quotas"):
      "divide the tiers by a rule of their own, or keep the quotas and drop the tiers"
    case .notTogether("talmud", with: "locked awards"),
      .notTogether("talmud", with: "designated money"):
      "talmud may cut a share when the pot grows: it serves to compare, not to top up"
    case .notTogether(_, with: "sainte-lague"): "largest-remainder suits a rule without weights"
    case .designationsAbovePot: "designated money is a part of the pot: give a larger one"
    case .quotaOfNobody: "tags are compared letter by letter"
    case .quotasCross:
      "a quota's applications are all of another's or none of them: keep one, or make the tags nest"
    case .nothingDonated:
      "give what each collected itself in a column donations of a file to try: books don't know it"
    case .sumOverflow: "look for amounts that were mistyped"
    case .duplicateApplication: "give each application a name of its own"
    case .nothingMarked: "see caisse vote tally, or the names in the file of ballots"
    case .notTogether: "choose another rule, or leave one of them out"
    case .quotasAbovePot: "lower a quota, or enlarge the pot"
    case .quotaTwice: "give one quota with what both are meant to set aside"
    case .reserveAbovePot: "lower the reserve, or enlarge the pot"
    case .negativeParameter: "leave it out, or give zero or more"
    case .minimumAboveCap: "lower the minimum, or raise the cap"
    case .lockAboveCap: "raise the cap, or lock less"
    case .noRequests: "see caisse application list --round, or the rows of the file"
    case .nothingRequested: "look at what the applications ask for: see caisse application list"
    case .nothingScored:
      "give scores with caisse application review --score, or choose another rule"
    case .stepNotPositive: "leave --step out, or give one such as 10.00"
    case .negativePot: "give zero or more"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .negativePot, .negativeParameter, .minimumAboveCap, .lockAboveCap,
      .stepNotPositive, .duplicateApplication, .sumOverflow, .notTogether, .reserveAbovePot,
      .designationsAbovePot, .quotaTwice, .quotaOfNobody, .quotasAbovePot, .quotasCross:
      .inputRejected
    case .noVoices, .otherVoices, .nothingMarked, .tooFewScores, .tooManyPairs, .whatIfOnly,
      .noRequests, .nothingRequested, .notScored, .nothingScored, .nothingDonated,
      .floorsAbovePot:
      .refused
    }
  }

  private static func kinds(of rule: String) -> String {
    let scored = rule == "score" || rule == "start-plus-score"
    let kinds = scored ? [.score] : Rule(name: rule)?.kindsOfVoices ?? []
    return kinds.map(\.rawValue).joined(separator: " or ")
  }
}
