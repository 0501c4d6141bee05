import Allocation
import Ledger

/// What a rule chooses, in the shapes that scripts rely on.
struct ChoiceAnswer {
  let receipt: ChoiceReceipt
  let console: Console

  private static let table = Table(
    "projects", title: "Projects",
    columns: [
      Column("project", .code, "Project"), Column("cost", .amount, "Cost"),
      Column("votes", .count, "Votes"), Column("round", .count, "Round"),
      Column("explanation", .text, "Explanation"),
    ])

  func print() throws {
    switch console.format {
    case .json: try printJSON()
    case .csv, .tsv: try console.list("Projects", Self.table, rows: rows)
    case .text, .html:
      try console.page(receipt.parameters.rule.name) { page in
        try page.figures(ChoiceFigures.of(receipt))
        try page.table(Self.table, rows: rows)
      }
    }
  }

  /// The chosen in their order, then the others as they were given.
  func rows(on page: Page) throws {
    for chosen in receipt.chosen {
      try page.row([
        .code(chosen.project.code), .amount(chosen.project.cost),
        .count(chosen.support.ballots), .count(chosen.round),
        .text(receipt.sentence(on: chosen, console)),
      ])
    }
    for other in receipt.passedOver {
      try page.row([
        .code(other.project.code), .amount(other.project.cost), .count(other.support.ballots),
        .none, .text(receipt.sentence(on: other, console)),
      ])
    }
  }

  private func printJSON() throws {
    try console.json { json in
      try json.object(.lines) { json in
        try field("rule", receipt.parameters.rule.name, &json)
        try json.key("selected")
        try json.array { json in
          for chosen in receipt.chosen { try json.value(chosen.project.code) }
        }
        try field("cost", short(receipt.cost), &json)
        try field("budget", short(receipt.election.budget), &json)
        try field("left", short(receipt.left), &json)
        try field("currency", console.currency.code, &json)
        try json.key("ballots")
        try json.value(receipt.election.ballots.count)
        try field("ties", receipt.parameters.ties.description, &json)
        if let purse = receipt.purse { try field("purse", purse.text, &json) }
        if receipt.raises > 0 {
          try json.key("raises")
          try json.value(Int(receipt.raises))
        }
        try json.key("projects")
        try json.array(.lines) { json in
          for chosen in receipt.chosen { try write(chosen, to: &json) }
          for other in receipt.passedOver { try write(other, to: &json) }
        }
      }
    }
  }

  private func write(_ chosen: ChosenProject, to json: inout JSONOutput) throws {
    try json.object { json in
      try head(chosen.project, chosen.support, isSelected: true, &json)
      try number("round", chosen.round, &json)
      try field("phase", chosen.phase.rawValue, &json)
      if let price = chosen.price {
        try field("price", plain(price.rounded), &json)
        try field("exact_price", price.text, &json)
        try number("paid_in_full", chosen.payers.full, &json)
        try number("paid_in_part", chosen.payers.part, &json)
      }
      if !chosen.equals.isEmpty {
        try json.key("level_with")
        try json.array { json in for code in chosen.equals { try json.value(code) } }
      }
      try field("explanation", receipt.sentence(on: chosen, console), &json)
    }
  }

  private func write(_ other: PassedOverProject, to json: inout JSONOutput) throws {
    try json.object { json in
      try head(other.project, other.support, isSelected: false, &json)
      if case .outspent(let held, let missing) = other.reason {
        try field("held", plain(held.whole), &json)
        try field("missing", plain(missing.roundedUp), &json)
      }
      if let enough = other.enough { try number("enough", enough, &json) }
      try field("explanation", receipt.sentence(on: other, console), &json)
    }
  }

  private func head(
    _ project: Project, _ support: Support, isSelected: Bool, _ json: inout JSONOutput
  ) throws {
    try field("project", project.code, &json)
    try json.key("selected")
    try json.value(isSelected)
    try field("cost", plain(project.cost), &json)
    try number("votes", support.ballots, &json)
    if receipt.election.ballots.kind.hasWeights {
      try field("points", receipt.election.ballots.points(support.points), &json)
    }
  }

  private func field(_ key: String, _ text: String, _ json: inout JSONOutput) throws {
    try json.key(key)
    try json.value(text)
  }

  private func number(_ key: String, _ number: Int, _ json: inout JSONOutput) throws {
    try json.key(key)
    try json.value(number)
  }

  private func plain(_ amount: Amount) -> String { console.currency.plain(amount) }

  /// Without decimals that say nothing, as such files write sums.
  private func short(_ amount: Amount) -> String {
    let plain = plain(amount)
    guard let dot = plain.firstIndex(of: ".") else { return plain }
    return plain[dot...].dropFirst().allSatisfy { $0 == "0" } ? String(plain[..<dot]) : plain
  }
}

extension ChoiceReceipt {
  /// Why a project was chosen, in the language of the answer.
  func sentence(on chosen: ChosenProject, _ console: Console) -> String {
    explanation(of: chosen).sentence(in: console.language, currency: console.currency)
  }

  /// Why a project was not chosen.
  func sentence(on other: PassedOverProject, _ console: Console) -> String {
    explanation(of: other).sentence(in: console.language, currency: console.currency)
  }
}
