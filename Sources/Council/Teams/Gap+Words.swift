package import Keeping
package import Ledger

extension Gap {
  /// `decide awards above 5,000.00: 4 members would suffice, there are 3`; `sum` writes an amount.
  package func text(
    in language: Language, under policy: Policy, _ sum: (Amount) -> String
  ) -> String {
    let act = act(in: language, under: policy, sum)
    return switch language {
    case .english: "\(act): \(remedy)"
    case .french: "\(act)\u{A0}: \(remedyInFrench)"
    }
  }

  /// `decide awards above 5,000.00`.
  package func act(
    in language: Language, under policy: Policy, _ sum: (Amount) -> String
  ) -> String {
    switch language {
    case .english: act(under: policy, sum)
    case .french: actInFrench(under: policy, sum)
    }
  }

  private func act(under policy: Policy, _ sum: (Amount) -> String) -> String {
    func awards(_ tier: Int) -> String {
      if let ceiling = policy.tiers[tier].ceiling { return "awards up to \(sum(ceiling))" }
      guard tier > 0, let floor = policy.tiers[tier - 1].ceiling else { return "awards" }
      return "awards above \(sum(floor))"
    }
    return switch duty {
    case .decide(let tier): "decide \(awards(tier))"
    case .decideWithOneRecused(let tier): "decide \(awards(tier)) when one member is recused"
    case .decideUrgently: "decide in an emergency"
    case .pay(let tier): "decide and pay \(awards(tier))"
    case .changeAccount: "change a payee's account and have it checked"
    case .waiveCooling: "waive the time an account must cool"
    case .countCash: "count cash by two"
    case .enrol: "enrol a member and have them countersigned"
    case .keepMinutes: "have minutes witnessed and countersigned"
    case .sign: "sign all that its committee answers, as the policy asks"
    }
  }

  private var remedy: String {
    if !unkeyed.isEmpty {
      return "\(names) \(unkeyed.count == 1 ? "has" : "have") no key"
    }
    if members < sufficient {
      return "\(sufficient) members would suffice, there \(members == 1 ? "is" : "are") \(members)"
    }
    guard let lacking else { return "too few of its \(members) members have the roles for it" }
    return "too few of its \(members) members have the role \(lacking.rawValue)"
  }

  private func actInFrench(under policy: Policy, _ sum: (Amount) -> String) -> String {
    func awards(_ tier: Int) -> String {
      if let ceiling = policy.tiers[tier].ceiling { return "des aides jusqu'à \(sum(ceiling))" }
      guard tier > 0, let floor = policy.tiers[tier - 1].ceiling else { return "des aides" }
      return "des aides au-dessus de \(sum(floor))"
    }
    return switch duty {
    case .decide(let tier): "décider \(awards(tier))"
    case .decideWithOneRecused(let tier): "décider \(awards(tier)) quand un membre est récusé"
    case .decideUrgently: "décider en urgence"
    case .pay(let tier): "décider et payer \(awards(tier))"
    case .changeAccount: "changer le compte d'un destinataire et le faire vérifier"
    case .waiveCooling: "lever le délai d'attente d'un compte"
    case .countCash: "compter les espèces à deux"
    case .enrol: "inscrire un membre et le faire contresigner"
    case .keepMinutes: "faire attester et contresigner un procès-verbal"
    case .sign: "signer toutes les réponses du comité, comme le règlement le demande"
    }
  }

  private var names: String { unkeyed.map(\.description).joined(separator: ", ") }

  private var remedyInFrench: String {
    if !unkeyed.isEmpty {
      return "\(names) n'\(unkeyed.count == 1 ? "a" : "ont") pas de clé"
    }
    if members < sufficient {
      let present = members < 2 ? "il y en a \(members)" : "ils sont \(members)"
      return "\(sufficient) membres suffiraient, \(present)"
    }
    guard let lacking else { return "trop peu de ses \(members) membres ont les rôles qu'il faut" }
    return "trop peu de ses \(members) membres ont le rôle \(lacking.inFrench)"
  }
}

extension Role {
  fileprivate var inFrench: String {
    switch self {
    case .treasurer: "trésorier"
    case .committee: "comité"
    case .auditor: "auditeur"
    case .administrator: "administrateur"
    }
  }
}
