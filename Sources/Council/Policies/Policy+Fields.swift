package import Journal
import Keeping

/// A policy in the record that proposes it: everything it says, so that no default of a later program
/// changes what was decided.
extension Policy: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.choice("abstentions", abstentions)
    // Left out where nothing is asked, as in policies of before there were checklists.
    if !checklist.isEmpty { body.texts("checklist", checklist.map(\.rawValue)) }
    body.string("code", code)
    body.part("cooling", cooling)
    body.texts("empty_seats", EmptySeat.allCases.filter(emptySeats.contains).map(\.rawValue))
    body.choice("evidence", evidence)
    body.day("from", from)
    // Left out where none is asked: policies of before there were gates say so by saying nothing.
    if !gates.isEmpty { body.texts("gates", gates.map(\.text)) }
    body.choice("payee_change", payeeChange)
    body.part("quorum", quorum)
    body.parts("reserves", reserves)
    body.choice("separation", separation)
    body.texts("shortfall", shortfall.map(\.rawValue))
    body.parts("spendable", spendable)
    body.amount("sponsor_ceiling", sponsorCeiling)
    body.texts("substitutes", substitutes.map(\.description))
    body.count("tier_days", tierDays)
    body.parts("tiers", tiers)
    body.optionalPart("urgent", urgent)
    body.part("windows", windows)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let abstentions: Abstentions = try body.choice("abstentions")
    let checklist =
      body.isNext("checklist") ? try body.choices("checklist", of: ChecklistItem.self) : []
    let code = try body.string("code")
    let cooling = try body.part("cooling", of: Cooling.self)
    let emptySeats = try body.choices("empty_seats", of: EmptySeat.self)
    let evidence: PolicyEvidence = try body.choice("evidence")
    self.init(code: code, from: try body.day("from"), tiers: [])
    self.abstentions = abstentions
    self.checklist = checklist
    self.cooling = cooling
    self.emptySeats = Set(emptySeats)
    self.evidence = evidence
    if body.isNext("gates") { gates = try body.gates("gates") }
    payeeChange = try body.choice("payee_change")
    quorum = try body.part("quorum")
    reserves = try body.parts("reserves")
    separation = try body.choice("separation")
    shortfall = try body.choices("shortfall")
    spendable = try body.parts("spendable")
    sponsorCeiling = try body.optionalAmount("sponsor_ceiling")
    substitutes = try body.members("substitutes")
    tierDays = try body.count("tier_days")
    tiers = try body.parts("tiers")
    guard !tiers.isEmpty else { throw body.invalidValue("tiers") }
    urgent = try body.optionalPart("urgent")
    windows = try body.part("windows")
  }
}

extension CanonicalReader {
  fileprivate mutating func choices<Choice: RawRepresentable<String>>(
    _ key: StaticString, of type: Choice.Type = Choice.self
  ) throws(CanonicalRefusal) -> [Choice] {
    var choices: [Choice] = []
    for text in try texts(key) {
      guard let choice = Choice(rawValue: text) else { throw invalidValue(key) }
      choices.append(choice)
    }
    return choices
  }

  fileprivate mutating func gates(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> [GateRule] {
    var gates: [GateRule] = []
    for text in try texts(key) {
      guard let gate = GateRule(text) else { throw invalidValue(key) }
      gates.append(gate)
    }
    return gates
  }
}
