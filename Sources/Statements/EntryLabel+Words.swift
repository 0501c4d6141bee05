package import Keeping
package import Ledger

/// The wording of entries: labels are codes in the journal, and words only here.
extension EntryLabel {
  package func text(in language: Language) -> String {
    language == .french ? french : rawValue.replacing("-", with: " ")
  }

  private var french: String {
    switch self {
    case .opening: "à nouveau"
    case .manual: "écriture manuelle"
    case .reversal: "contrepassation"
    case .expense: "dépense"
    case .expensePaid: "dépense réglée"
    case .donation: "don"
    case .clearing: "encaissement"
    case .fee: "commission"
    case .refund: "remboursement"
    case .disputeOpened: "contestation ouverte"
    case .disputeWon: "contestation gagnée"
    case .disputeLost: "contestation perdue"
    case .platformDebit: "prélèvement de la plateforme"
    case .correction: "correction"
    case .move: "réaffectation"
    case .voided: "annulation"
    case .cashCounted: "comptage de caisse"
    case .cashDeposited: "remise d'espèces"
    case .countingDifference: "écart de comptage"
    case .chequesDeposited: "remise de chèques"
    case .chequeUnpaid: "chèque impayé"
    case .identified: "virement identifié"
    case .reserve: "mise en réserve"
    case .reserveUsed: "réserve utilisée"
    case .cost: "frais"
    case .transfer: "virement interne"
    case .fundTransfer: "transfert entre fonds"
    case .awardReserved: "aide réservée"
    case .awardNotified: "aide notifiée"
    case .awardReleased: "aide libérée"
    case .payoutConfirmed: "versement exécuté"
    case .payoutBounced: "versement rejeté"
    case .payoutUnconfirmed: "versement non confirmé"
    case .returned: "restitution"
    case .returnVoided: "restitution annulée"
    case .importUndone: "import annulé"
    case .hostingCosts: "dépense d'un projet hébergé"
    case .hostingFee: "frais d'hébergement"
    case .hostingDevolved: "dévolution d'un projet hébergé"
    case .shortfallCovered: "manque couvert"
    case .coverReturned: "couverture rendue"
    case .advanced: "avance sur encaissement"
    case .advanceSettled: "avance soldée"
    }
  }
}
