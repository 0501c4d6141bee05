package import Journal
import Keeping
import Ledger

/// How parameters stand in a record: by their names, amounts in minor units.
extension AllocationParameters: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("floor", floor)
    body.string("minimum", minimum.name)
    body.string("rounding", rounding.name)
    body.string("rule", rule.name)
    body.amount("start", rule.start)
    body.amount("step", rounding.step)
    body.string("ties", ties.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    floor = try body.amount("floor")
    guard let minimum = MinimumPolicy(name: try body.string("minimum")) else {
      throw body.invalidValue("minimum")
    }
    let roundingName = try body.string("rounding")
    let ruleName = try body.string("rule")
    guard let rule = Rule(name: ruleName, start: try body.optionalAmount("start")) else {
      throw body.invalidValue("rule")
    }
    guard let rounding = Rounding(name: roundingName, step: try body.optionalAmount("step")) else {
      throw body.invalidValue("rounding")
    }
    guard let ties = TieOrder(try body.string("ties")) else { throw body.invalidValue("ties") }
    self.minimum = minimum
    self.rule = rule
    self.rounding = rounding
    self.ties = ties
  }
}
