package import Allocation

extension AllocationRefusal: Explained {
  package var code: String {
    switch self {
    case .negativePot: "negative-pot"
    case .negativeAmount: "negative-request"
    case .negativeParameter: "negative-parameter"
    case .minimumAboveCap: "minimum-above-cap"
    case .lockAboveCap: "lock-above-cap"
    case .stepNotPositive: "step-not-positive"
    case .noRequests: "no-requests"
    case .duplicateApplication: "application-twice"
    case .nothingRequested: "nothing-requested"
    case .notScored: "not-scored"
    case .nothingScored: "nothing-scored"
    case .floorsAbovePot: "floors-above-pot"
    case .sumOverflow: "sum-overflow"
    }
  }

  package var message: Message {
    switch self {
    case .negativePot(let pot): "a pot of \(pot) can't be divided"
    case .negativeAmount(let application, let amount):
      "an amount of \(application) is below zero: \(amount)"
    case .negativeParameter(let amount): "a floor or a starting amount can't be \(amount)"
    case .minimumAboveCap(let application, let minimum, let cap):
      "the minimum of \(application), \(minimum), is above the most it may get, \(cap)"
    case .lockAboveCap(let application, let locked, let cap):
      "\(application) has \(locked) already, above the most it may get, \(cap)"
    case .stepNotPositive(let step): "a step of \(step) rounds nothing"
    case .noRequests: "there is nobody to divide the pot among"
    case .duplicateApplication(let application): "\(application) stands twice"
    case .nothingRequested: "nobody requests anything"
    case .notScored(let applications):
      "the rule goes by score, and \(Self.few(applications)) \(applications.count == 1 ? "has" : "have") none"
    case .nothingScored: "the rule goes by score, and every score is zero"
    case .floorsAbovePot(let pot, let needed, let applications):
      "floors and locks need \(needed), and the pot is \(pot): it doesn't reach \(Self.few(applications))"
    case .sumOverflow: "the requests add up to more than can be counted exactly"
    }
  }

  package var hint: Message? {
    switch self {
    case .notScored: "score them with caisse application review --score, or choose another rule"
    case .floorsAbovePot: "lower the floor or the starting amount, or enlarge the pot"
    case .duplicateApplication: "give each application a name of its own"
    default: nil
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .negativePot, .negativeAmount, .negativeParameter, .minimumAboveCap, .lockAboveCap,
      .stepNotPositive, .duplicateApplication, .sumOverflow:
      .inputRejected
    case .noRequests, .nothingRequested, .notScored, .nothingScored, .floorsAbovePot: .refused
    }
  }

  /// The first of a list, and how many more.
  private static func few(_ names: [String]) -> String {
    let first = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(first) and \(names.count - 5) more" : first
  }
}
