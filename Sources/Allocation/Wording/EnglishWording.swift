import Ledger

/// English, with the currency's code after the sum.
struct EnglishWording: Wording {
  let currency: Currency
  let thousands = ","
  let decimal = "."
  let colon = ": "
  let semicolon = "; "

  func sum(_ digits: String) -> String { "\(digits) \(currency.code)" }

  func words(for reason: Reason) -> String {
    switch reason {
    case .enoughForAll:
      "all that was asked, the pot being enough for everyone"
    case .full(let reach):
      "all that was asked, which is no more than \(words(for: reach))"
    case .cap(let asked):
      "its cap, out of \(sum(asked)) asked"
    case .level(let reach, let others):
      words(for: reach)
        + (others.map { ", the same as \($0) \($0 == 1 ? "other" : "others")" } ?? "")
    case .lock(nil): "what was already granted"
    case .lock(let reach?):
      "what was already granted, which is no less than \(words(for: reach))"
    case .floor(let floor, let reach):
      "the floor of \(sum(floor)), which is no less than \(words(for: reach))"
    case .lost(let loss, let asked):
      "nothing, for everyone goes without \(sum(loss)) and this asked \(sum(asked))"
    case .designation(let locked, let reach):
      (locked ? "what was already granted and what donors gave for it" : "what donors gave for it")
        + ", which is no less than \(words(for: reach))"
    case .nothingLeft(let tier, let kept) where kept.isPositive:
      "what it has already, for the tiers before tier \(tier) left nothing more"
    case .nothingLeft(let tier, _):
      "nothing, for the tiers before tier \(tier) left nothing"
    case .minimumAlone:
      "its minimum, served first, and nothing was left to share above the minimums"
    case .minimumOutOfReach(let minimum, let locked) where locked.isPositive:
      "what was already granted, for its minimum of \(sum(minimum)) is out of the pot's reach"
    case .minimumOutOfReach(let minimum, _):
      "nothing, for its minimum of \(sum(minimum)) is out of the pot's reach"
    }
  }

  func words(for remark: Remark) -> String {
    switch remark {
    case .oddCentByOrder: "with one odd \(coin), by the published order"
    case .oddCentByRemainder: "with one odd \(coin), by the largest remainder"
    case .sainteLague: "rounded by the Sainte-Laguë method"
    case .step(let step): "rounded down in steps of \(sum(step))"
    case .stepUp(let step):
      "rounded in steps of \(sum(step)), with one step of the rest by the largest remainder"
    case .designated(let parts):
      parts.map { "\(sum($0.amount)) of it given by donors for “\($0.name)”" }
        .joined(separator: ", ")
    case .tier(let tier, let pot): "tier \(tier) had \(sum(pot)) to share"
    case .quota(let quota, let pot):
      "\(quota.share) of the pot is kept for “\(quota.tag)”, which had \(sum(pot)) to share"
    case .topUpHeld(let added, let smallest):
      "a top-up of \(sum(added)), below the smallest of \(sum(smallest)), waits for a later round"
    case .topUp(let granted, let added):
      "already granted \(sum(granted)), topped up by \(sum(added))"
    case .belowMinimum(let minimum): "this is below its minimum of \(sum(minimum))"
    case .scores(let mean, let count):
      "\(words(for: mean)) of \(count) \(count == 1 ? "score" : "scores")"
    }
  }

  func words(for notice: Notice) -> String {
    switch notice {
    case .paysInflation:
      "shares in proportion to requests pay whoever asks for more than is needed"
    case .forComparison(let rule):
      "\(rule) is there to compare with: it leaves the smallest requests worst off, or can't grow "
        + "with the pot"
    case .quotaChangesNothing(let quota, let promised, let got):
      "\(quota.share) for “\(quota.tag)” changes nothing: \(sum(promised)) were promised, and "
        + "without it they get \(sum(got))"
    case .quotaNotAbsorbed(let quota, let promised, let got):
      "“\(quota.tag)” can take only \(sum(got)) of the \(sum(promised)) promised: the rest is "
        + "for everybody"
    case .designationUnused(let use) where use.reached == 0:
      "\(sum(use.unused)) that donors gave for “\(use.designation.name)” stay there: no application "
        + "here is for it"
    case .designationUnused(let use):
      "\(sum(use.unused)) that donors gave for “\(use.designation.name)” stay there: those they are "
        + "for can't take more"
    case .rest(let amount, let use):
      switch use {
      case .nextRound, .redistribute: "\(sum(amount)) left by the steps wait for the next round"
      case .reserve: "\(sum(amount)) left by the steps go to the reserve"
      case .appeals: "\(sum(amount)) left by the steps are kept for appeals"
      }
    case .topUpsHeld(let count, let amount):
      "\(count) \(count == 1 ? "top-up" : "top-ups") of \(sum(amount)) in all wait for a later round"
    case .manyNewcomers(let count, let all):
      "\(count) of \(all) are newcomers, and earlier awards above the level are kept: release the "
        + "pot in steps and keep a reserve"
    case .slicesLeft(let amount):
      "\(sum(amount)) stay with ballots whose choices are full or that choose nothing"
    case .averageIsPulled:
      "one ballot that exaggerates pulls an average its way; independent-markets gives nobody a "
        + "reason to"
    case .whatIf(let rule, let formula):
      "\(rule), \(formula), is a what-if: it has to know who gave, and accomplices who split a gift "
        + "among them draw money for it"
    }
  }

  private func words(for reach: Reach) -> String {
    let part =
      switch reach.part {
      case .equal(let level): "the equal level of \(sum(level))"
      case .percent(let number, let asked): "\(hundredths(number))% of the \(sum(asked)) asked"
      case .points(let score, let price?):
        "score \(grouped(score.description)) × \(sum(price)) a point"
      case .points(let score, nil): "a score of \(grouped(score.description))"
      case .loss(let loss, let asked):
        "the \(sum(asked)) asked less the \(sum(loss)) that everyone goes without"
      case .half(let asked): "half of the \(sum(asked)) asked"
      case .match(let rate, let donations): "\(rate) × \(sum(donations)) of its own donations"
      case .partOfMatch(let number, let match, let rate, let donations):
        "\(hundredths(number))% of its match of \(sum(match)) "
          + "(\(rate) × \(sum(donations)) of its own donations)"
      case .slices(0, _, _): "nothing, for no ballot marks it"
      case .slices(let givers, let all, let slice):
        "what \(givers) of \(count(all, "ballot")) \(givers == 1 ? "gives" : "give") it, each of its "
          + "slice of \(sum(slice))"
      case .budgets(_, _, _, ballots: 0): "nothing, for no ballot proposes it"
      case .budgets(let amount, let number, let mean, let ballots):
        (amount.map { "\(sum($0)) " } ?? "")
          + "in proportion to the \(hundredths(number))% \(words(for: mean)), where \(count(ballots, "ballot")) "
          + "\(ballots == 1 ? "proposes" : "propose") it"
      case .gifts(let amount, let match, let givers):
        (amount == match ? "" : "\(sum(amount)) of ")
          + "the match of \(sum(match)) for the gifts of \(givers == 1 ? "1 person" : "\(givers) people")"
      }
    return switch reach.opening {
    case nil: part
    case .start(let amount): "\(sum(amount)) to start and \(part)"
    case .minimum(let amount): "its minimum of \(sum(amount)) first and \(part)"
    }
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(grouped(String(number))) \(word)\(number == 1 ? "" : "s")"
  }

  private func words(for mean: ScoreMean) -> String {
    switch mean {
    case .mean: "the mean"
    case .trimmed: "the mean without the highest and the lowest"
    case .median: "the median"
    }
  }

  private func words(for mean: BudgetMean) -> String {
    switch mean {
    case .average: "of the average budget"
    case .markets: "of the budget of independent markets"
    }
  }

  private var coin: String { hasCents ? "cent" : "unit" }
}
