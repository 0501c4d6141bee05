package import Keeping

/// What waits for somebody: each kind waits for one role.
package enum WaitingKind: String, Sendable, CaseIterable {
  case platformMoney = "platform-money"
  case cheques
  case cash
  case disputedMoney = "disputed-money"
  case moneyUnderWay = "money-under-way"
  case unidentifiedMoney = "unidentified-money"
  case proposal
  case policy
  case minutesToWitness = "minutes-to-witness"
  case minutesToCountersign = "minutes-to-countersign"
  case ratification
  case deferredAward = "deferred-award"
  case gateToAnswer = "gate-to-answer"
  case gateToDecide = "gate-to-decide"
  case checklistGap = "checklist-gap"
  case waitingAward = "waiting-award"
  case unnotifiedAward = "unnotified-award"
  case awardToPay = "award-to-pay"
  case expiredAward = "expired-award"
  case payoutToAnswer = "payout-to-answer"
  case payoutHeld = "payout-held"
  case payoutToCheck = "payout-to-check"
  case payoutToSend = "payout-to-send"
  case payoutToConfirm = "payout-to-confirm"
  case payoutToCountersign = "payout-to-countersign"
  case bouncedPayout = "bounced-payout"
  case report, reportOverdue = "report-overdue"
  case voucher
  case awardToClose = "award-to-close"
  case documentMissing = "document-missing"

  /// Who is to act, as a code.
  package var waitsFor: WaitsFor {
    switch self {
    case .disputedMoney: .bank
    case .report, .reportOverdue, .voucher: .collective
    case .proposal, .deferredAward, .policy, .minutesToWitness, .minutesToCountersign,
      .ratification, .gateToDecide, .payoutToCheck, .payoutToCountersign:
      .committee
    case .waitingAward: .money
    default: .treasurer
    }
  }

  package enum WaitsFor: String, Sendable, CaseIterable {
    case treasurer, committee, collective, bank, money

    package func text(in language: Language) -> String {
      guard language == .french else { return rawValue }
      return switch self {
      case .treasurer: "trésorerie"
      case .committee: "comité"
      case .collective: "collectif"
      case .bank: "banque"
      case .money: "argent libre"
      }
    }
  }

  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .platformMoney: "on a platform: match its payout"
    case .cheques: "cheques: deposit them"
    case .cash: "cash: count and deposit it"
    case .disputedMoney: "in dispute: the bank decides"
    case .moneyUnderWay: "between own accounts"
    case .unidentifiedMoney: "of unknown origin: identify it"
    case .proposal: "proposals without decision"
    case .policy: "another policy, without decision"
    case .minutesToWitness: "minutes to witness: nothing counts before"
    case .minutesToCountersign: "minutes to countersign"
    case .ratification: "urgent decisions to ratify"
    case .deferredAward: "put off, and to be proposed again"
    case .gateToAnswer: "gates to answer before money is sent"
    case .gateToDecide: "gates that found something: decide about them"
    case .checklistGap: "applications with gaps in their checklist"
    case .waitingAward: "awards waiting for free money"
    case .unnotifiedAward: "awards to notify"
    case .awardToPay: "awards to pay: prepare their payouts"
    case .expiredAward: "awards not called on in time: release them"
    case .payoutToAnswer: "payouts that something speaks against: answer it"
    case .payoutHeld: "payouts that a gate or a gap holds back"
    case .payoutToCheck: "payouts to check by a second person"
    case .payoutToSend: "payouts to send"
    case .payoutToConfirm: "payouts to confirm from the bank"
    case .payoutToCountersign: "payouts to countersign"
    case .bouncedPayout: "bounced payouts: try again"
    case .report: "reports to come"
    case .reportOverdue: "reports overdue: remind them"
    case .voucher: "paid to mandated persons, and not yet justified"
    case .awardToClose: "awards reported on: close them"
    case .documentMissing: "entries without a document"
    }
  }

  private var french: String {
    switch self {
    case .platformMoney: "sur une plateforme : rapprocher son virement"
    case .cheques: "chèques : à remettre en banque"
    case .cash: "espèces : à compter et à remettre"
    case .disputedMoney: "contesté : la banque tranche"
    case .moneyUnderWay: "entre comptes de l'association"
    case .unidentifiedMoney: "d'origine inconnue : à identifier"
    case .proposal: "propositions sans décision"
    case .policy: "un autre règlement, sans décision"
    case .minutesToWitness: "procès-verbal à attester : rien ne compte avant"
    case .minutesToCountersign: "procès-verbal à contresigner"
    case .ratification: "décisions urgentes à ratifier"
    case .deferredAward: "différées, à proposer de nouveau"
    case .gateToAnswer: "vérifications légales à faire avant tout envoi"
    case .gateToDecide: "vérifications légales positives : à trancher"
    case .checklistGap: "demandes au dossier incomplet"
    case .waitingAward: "aides en attente d'argent libre"
    case .unnotifiedAward: "aides à notifier"
    case .awardToPay: "aides à verser : préparer les versements"
    case .expiredAward: "aides non demandées à temps : à libérer"
    case .payoutToAnswer: "versements avec un avertissement : y répondre"
    case .payoutHeld: "versements retenus par une vérification ou un dossier incomplet"
    case .payoutToCheck: "versements à vérifier par une seconde personne"
    case .payoutToSend: "versements à envoyer"
    case .payoutToConfirm: "versements à confirmer par la banque"
    case .payoutToCountersign: "versements à contresigner"
    case .bouncedPayout: "versements rejetés : à renvoyer"
    case .report: "comptes rendus à venir"
    case .reportOverdue: "comptes rendus en retard : à rappeler"
    case .voucher: "versé à des mandataires, pas encore justifié"
    case .awardToClose: "aides justifiées : à clore"
    case .documentMissing: "écritures sans justificatif"
    }
  }
}
