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
    case .lock(let reach):
      "what was already granted, which is no less than \(words(for: reach))"
    case .floor(let floor, let reach):
      "the floor of \(sum(floor)), which is no less than \(words(for: reach))"
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
    case .topUp(let granted, let added):
      "already granted \(sum(granted)), topped up by \(sum(added))"
    case .belowMinimum(let minimum): "this is below its minimum of \(sum(minimum))"
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
      }
    return switch reach.opening {
    case nil: part
    case .start(let amount): "\(sum(amount)) to start and \(part)"
    case .minimum(let amount): "its minimum of \(sum(amount)) first and \(part)"
    }
  }

  private var coin: String { hasCents ? "cent" : "unit" }
}
