package import Keeping

/// What somebody must look at, whoever asks.
package enum AlertKind: String, Sendable, CaseIterable {
  case shortfall
  case freeNegativeLater = "free-negative-later"
  case publicAppealNear = "public-appeal-near"
  case publicAppealReached = "public-appeal-reached"
  case cashPayout = "cash-payout"
  case unratified
  case hostingFee = "hosting-fee"
  case minutesOverdue = "minutes-overdue"
  case trancheOverdue = "tranche-overdue"
  case hold
  case peopleCopy = "people-copy"

  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .shortfall: "shortfall: no new awards until it is filled"
    case .freeNegativeLater: "free money goes below zero on a later day"
    case .publicAppealNear: "public appeals near 153,000 €: prepare the declaration"
    case .publicAppealReached: "public appeals above 153,000 €: declare them, account for their use"
    case .cashPayout: "cash payout above 1,000 €"
    case .hostingFee: "hosting fee agreed and not yet kept"
    case .unratified: "urgent decision that nobody ratified: tell the assembly"
    case .minutesOverdue: "minutes that nobody countersigned in time: they decide nothing more"
    case .trancheOverdue: "grant agreed for a day that is past, and not come: ask its funder"
    case .hold: "hold: nothing of whom it is on may be erased until it is lifted"
    case .peopleCopy: "copy of the people file past its days: destroy it, and say so"
    }
  }

  private var french: String {
    switch self {
    case .shortfall: "manque : plus d'aide tant qu'il n'est pas comblé"
    case .freeNegativeLater: "l'argent libre passe sous zéro un jour à venir"
    case .publicAppealNear: "appels à la générosité proches de 153 000 € : préparer la déclaration"
    case .publicAppealReached: "appels à la générosité au-delà de 153 000 € : déclaration et CER"
    case .cashPayout: "versement en espèces de plus de 1 000 €"
    case .hostingFee: "frais d'hébergement convenus, pas encore prélevés"
    case .unratified: "décision urgente non ratifiée : en informer l'assemblée"
    case .minutesOverdue: "procès-verbal non contresigné à temps : il ne décide plus rien"
    case .trancheOverdue: "subvention due et non reçue : relancer le financeur"
    case .hold: "conservation : rien des personnes visées n'est effacé avant sa levée"
    case .peopleCopy: "copie du fichier des personnes périmée : la détruire et l'enregistrer"
    }
  }
}
