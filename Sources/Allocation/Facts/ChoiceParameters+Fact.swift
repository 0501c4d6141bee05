package import Journal
import Keeping
import Ledger

/// How the parameters of a choice stand in a record: by their names, amounts in minor units.
extension ChoiceParameters: FactPart {
  package func write(to body: inout CanonicalWriter) {
    let (greedy, shares) = (rule.greedy, rule.equalShares)
    body.optionalString("completion", shares?.completion.name)
    body.optionalString("measure", greedy?.measure.rawValue)
    body.string("rule", rule.name)
    body.optionalString("satisfaction", shares?.satisfaction.rawValue)
    body.optionalBoolean("skips", greedy?.skipsMisfits)
    body.amount("step", shares?.completion.raise?.step)
    body.optionalString("stop", shares?.completion.raise?.stop.rawValue)
    body.optionalInteger("threshold", greedy?.threshold)
    body.string("ties", ties.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let completion = try body.optionalString("completion")
    let measure = try body.optionalString("measure").flatMap(GreedyOptions.Measure.init)
    let name = try body.string("rule")
    let satisfaction = try body.optionalString("satisfaction")
      .flatMap(EqualSharesOptions.Satisfaction.init)
    let skips = try body.optionalBoolean("skips")
    let step = try body.optionalAmount("step")
    let stop = try body.optionalString("stop").flatMap(EqualSharesOptions.Completion.Stop.init)
    let threshold = try body.optionalInteger("threshold")
    guard let ties = TieOrder(try body.string("ties")) else { throw body.invalidValue("ties") }
    self.ties = ties
    switch (name, measure, skips, threshold, satisfaction) {
    case ("phragmen", nil, nil, nil, nil):
      rule = .phragmen
    case ("greedy", let measure?, let skips?, let threshold?, nil):
      rule = .greedy(
        GreedyOptions(measure: measure, skipsMisfits: skips, threshold: threshold))
    case ("equal-shares", nil, nil, nil, let satisfaction?):
      guard let completion = EqualSharesOptions.Completion(completion, step: step, stop: stop)
      else {
        throw body.invalidValue("completion")
      }
      rule = .equalShares(EqualSharesOptions(satisfaction: satisfaction, completion: completion))
    default: throw body.invalidValue("rule")
    }
  }
}

extension ChoiceRule {
  fileprivate var greedy: GreedyOptions? {
    if case .greedy(let options) = self { options } else { nil }
  }

  fileprivate var equalShares: EqualSharesOptions? {
    if case .equalShares(let options) = self { options } else { nil }
  }
}

extension EqualSharesOptions.Completion {
  fileprivate init?(_ name: String?, step: Amount?, stop: Stop?) {
    switch (name, step, stop) {
    case ("none", nil, nil): self = .none
    case ("add1", let step?, let stop?): self = .add1(step: step, stop: stop)
    case ("add1u", let step?, let stop?): self = .add1u(step: step, stop: stop)
    default: return nil
    }
  }
}
