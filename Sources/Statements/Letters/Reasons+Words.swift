package import Granting
package import Keeping

/// Reasons in the words that a beneficiary reads.
extension BounceReason {
  package func text(in language: Language) -> String {
    language == .french ? french : words
  }

  private var french: String {
    switch self {
    case .incorrectAccount: "le numéro de compte est faux"
    case .invalidDebtorAccount: "le numéro de notre compte est faux"
    case .invalidCreditorAccount: "le numéro de compte est faux ou manque"
    case .closedAccount: "le compte est clos"
    case .blockedAccount: "le compte est bloqué"
    case .forbiddenTransaction: "les virements vers ce compte sont interdits"
    case .invalidOperation: "la banque n'accepte pas ce genre de virement"
    case .duplicate: "la banque l'a pris pour un doublon"
    case .missingAddress: "l'adresse manque"
    case .invalidFormat: "le virement était mal formé"
    case .followingCancellation: "il a été rappelé"
    case .legalDecision: "une décision de justice"
    case .deceased: "le titulaire est décédé"
    case .refusedByBeneficiary: "le bénéficiaire l'a refusé"
    case .unspecified: "la banque ne dit pas pourquoi"
    case .invalidBank: "l'identifiant de la banque est faux"
    case .missingDebtorAccount: "notre compte manque"
    case .missingDebtorName: "notre nom ou notre adresse manque"
    case .missingCreditorName: "le nom ou l'adresse du bénéficiaire manque"
    case .regulatory: "une règle de droit"
    }
  }
}

extension ReleaseReason {
  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .withdrawn: "you no longer ask for it"
    case .unneeded: "less was needed than was awarded"
    case .conditionUnmet: "what it depended on did not come"
    case .waived: "you gave it up in writing"
    case .expired: "it was not called on before its last day"
    case .correction: "it had been recorded by mistake"
    }
  }

  private var french: String {
    switch self {
    case .withdrawn: "vous ne la demandez plus"
    case .unneeded: "il fallait moins que ce qui était accordé"
    case .conditionUnmet: "ce dont elle dépendait n'est pas venu"
    case .waived: "vous y avez renoncé par écrit"
    case .expired: "elle n'a pas été demandée avant son dernier jour"
    case .correction: "elle avait été enregistrée par erreur"
    }
  }
}
