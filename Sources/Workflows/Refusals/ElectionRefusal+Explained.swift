package import Allocation

extension ElectionRefusal: Explained {
  package var code: String {
    switch self {
    case .negativeBudget: "negative-budget"
    case .budgetTooLarge: "budget-too-large"
    case .noProjects: "no-projects"
    case .noBallots: "no-ballots"
    case .duplicateProject: "project-twice"
    case .costNotPositive: "cost-not-positive"
    case .costTooLarge: "cost-too-large"
    case .tooLarge: "vote-too-large"
    case .locksAboveBudget: "locks-above-budget"
    case .unknownLock: "unknown-lock"
    case .phragmenNeedsApprovals: "phragmen-needs-approvals"
    case .budgetsAreDivided: "budgets-are-divided"
    case .stepNotPositive: "raise-not-positive"
    case .negativeThreshold: "negative-threshold"
    }
  }

  package var message: Message {
    switch self {
    case .negativeBudget(let budget): "nothing can be chosen for \(budget)"
    case .budgetTooLarge(let budget): "a budget of \(budget) is more than can be counted exactly"
    case .noProjects: "there is no project to choose from"
    case .noBallots: "nobody has voted"
    case .duplicateProject(let project): "the project \(project) stands twice"
    case .costNotPositive(let project, let cost):
      "\(project) costs \(cost), which is nothing to choose"
    case .costTooLarge(let project, _): "\(project) costs more than can be counted exactly"
    case .tooLarge: "the points on all ballots add up to more than can be counted exactly"
    case .locksAboveBudget(let budget, let projects):
      "what is chosen already costs more than \(budget): \(projects.joined(separator: ", "))"
    case .unknownLock(let project): "\(project) is none of the projects"
    case .phragmenNeedsApprovals(let kind):
      "phragmen counts approvals, and these ballots are of the kind \(kind.rawValue)"
    case .budgetsAreDivided: "proposed budgets divide a pot, they don't choose projects"
    case .stepNotPositive(let step): "purses can't grow by \(step)"
    case .negativeThreshold(let threshold): "a threshold can't be \(threshold)"
    }
  }

  package var hint: Message? {
    switch self {
    case .noBallots: "equal parts of the pot need somebody to hold them"
    case .phragmenNeedsApprovals: "choose equal-shares, which counts points and rankings too"
    case .budgetsAreDivided: "choose a rule that divides by proposed budgets"
    case .unknownLock: "give its code as the file writes it"
    case .stepNotPositive: "give a step above zero"
    case .negativeThreshold: "leave it out, or give zero or more"
    case .locksAboveBudget: "raise the budget, or choose fewer of them in advance"
    case .negativeBudget: "give what there is to spend"
    case .noProjects: "see caisse application list --round, or the projects of the file"
    case .tooLarge: "look for points that were mistyped, or count fewer for each ballot"
    default: nil
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .noBallots, .noProjects, .phragmenNeedsApprovals, .budgetsAreDivided, .locksAboveBudget:
      .refused
    default: .inputRejected
    }
  }
}
