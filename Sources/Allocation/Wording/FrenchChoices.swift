import Ledger

/// Choices told in French.
struct FrenchChoices: ChoiceWording {
  let numbers: FrenchWording

  init(currency: Currency) {
    numbers = FrenchWording(currency: currency)
  }

  func words(for reason: ChoiceReason) -> String {
    switch reason {
    case .locked: "retenu par un tour précédent, payé d’abord par ses soutiens"
    case .mostSupported(let round, let backing):
      "retenu au rang \(round) avec \(words(for: backing)), le plus soutenu de ceux qui tenaient encore"
    case .completed(let round, let backing):
      "retenu au rang \(round) avec ce que les bourses ont laissé\(numbers.colon)\(words(for: backing))"
    case .paid(let round, let price, let isPerPoint, let full, let part):
      "acheté au rang \(round)\(numbers.colon)\(voters(full)) \(full == 1 ? "a" : "ont") payé \(sum(price))"
        + (isPerPoint ? " le point" : full == 1 ? "" : " chacune")
        + (part == 0
          ? "" : ", et \(count(part)) de plus tout ce qui \(part == 1 ? "lui" : "leur") restait")
    case .flowed(let round, let level, let payers):
      "acheté au rang \(round)\(numbers.colon)quand chaque bulletin avait reçu \(sum(level)), \(payers == 1 ? "sa" : "ses") \(voters(payers)) \(payers == 1 ? "pouvait" : "pouvaient") payer"
    case .passedOver(let reason, let cost, let backing):
      "non retenu\(numbers.colon)" + words(for: reason, cost: cost, backing)
    }
  }

  func words(for remark: ChoiceRemark) -> String {
    switch remark {
    case .equals(let codes):
      "à égalité avec \(list(codes, more: { " et \($0) de plus" })), selon l’ordre publié"
    case .spent(let spending):
      "ces personnes ont payé "
        + list(
          spending.map { "\(sum($0.amount)) pour \($0.project.code)" },
          more: { ", et encore pour \($0) autres" })
    case .enough(let ballots, let all):
      "\(count(ballots)) des \(count(all)) bulletins, donnés à lui seul, auraient suffi"
    }
  }

  private func words(
    for reason: PassedOverProject.Reason, cost: Amount, _ backing: Backing
  ) -> String {
    switch reason {
    case .noSupport: "aucun bulletin ne le soutient"
    case .aboveBudget: "son coût de \(sum(cost)) dépasse l’enveloppe"
    case .belowThreshold(let threshold):
      "son soutien reste sous le seuil de \(count(Int(threshold)))"
    case .misfit(let left): "ses \(sum(cost)) ne tenaient pas dans les \(sum(left)) restants"
    case .afterStop(let code): "la liste s’est arrêtée avant lui, à \(code), qui ne tenait pas"
    case .outspent(let held, let missing):
      "il \(held.isZero ? "ne reste rien" : "reste " + sum(held.whole)) \(backing.ballots == 1 ? "à la personne qui le soutient" : "aux \(count(backing.ballots)) personnes qui le soutiennent"), et il manque \(sum(missing.roundedUp)) sur \(sum(cost))"
    }
  }

  private func words(for backing: Backing) -> String {
    guard let points = backing.points else {
      return "\(count(backing.ballots)) voix"
    }
    return "\(numbers.grouped(points)) points de \(voters(backing.ballots))"
  }

  private func voters(_ number: Int) -> String {
    "\(count(number)) \(number == 1 ? "personne" : "personnes")"
  }
}
