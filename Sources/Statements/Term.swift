package import Keeping

/// The words of statements, in both languages: one word for one thing.
package enum Term: String, Sendable, CaseIterable {
  case collected, costs, refunded, held, lost, cleared, reserved, payable, paid, returned, reserve
  case free, moved, waiting, shortfall, donations, awards
  case stillReversible = "still_reversible"
  case expectedLoss = "expected_loss"
  case account, label, debit, credit, balance, fund, book, day, entry, seq, reference, amount, total
  case opening, closing, campaign, collective, checkpoint, records, root, goal, state
  case trialBalance = "trial_balance"
  case journal, ledger, status, organisation, auxiliary, document, application, requested, award
  case payout, kind, name, code

  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .stillReversible: "still reversible"
    case .expectedLoss: "expected loss"
    case .trialBalance: "trial balance"
    case .seq: "record"
    default: rawValue
    }
  }

  private var french: String {
    switch self {
    case .collected: "collecté"
    case .costs: "frais"
    case .refunded: "remboursé"
    case .held: "contesté"
    case .lost: "perdu"
    case .cleared: "encaissé"
    case .reserved: "réservé"
    case .payable: "à verser"
    case .paid: "versé"
    case .returned: "restitué"
    case .reserve: "réserve"
    case .free: "libre"
    case .moved: "transféré"
    case .waiting: "en attente"
    case .shortfall: "manque"
    case .donations: "dons"
    case .awards: "aides"
    case .stillReversible: "encore contestable"
    case .expectedLoss: "perte attendue"
    case .account: "compte"
    case .label: "libellé"
    case .debit: "débit"
    case .credit: "crédit"
    case .balance: "solde"
    case .fund: "fonds"
    case .book: "livre"
    case .day: "jour"
    case .entry: "écriture"
    case .seq: "pièce du journal"
    case .reference: "référence"
    case .amount: "montant"
    case .total: "total"
    case .opening: "à nouveau"
    case .closing: "solde final"
    case .campaign: "collecte"
    case .collective: "collectif"
    case .checkpoint: "point de contrôle"
    case .records: "enregistrements"
    case .root: "racine"
    case .goal: "objectif"
    case .state: "état"
    case .trialBalance: "balance générale"
    case .journal: "livre-journal"
    case .ledger: "grand livre"
    case .status: "situation"
    case .organisation: "association"
    case .auxiliary: "auxiliaire"
    case .document: "justificatif"
    case .application: "candidature"
    case .requested: "demandé"
    case .award: "aide"
    case .payout: "versement"
    case .kind: "nature"
    case .name: "nom"
    case .code: "code"
    }
  }
}
