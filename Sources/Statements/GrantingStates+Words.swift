package import Granting
package import Keeping

/// The wording of the states of applications, awards, hosted projects and payouts: codes for programs, words for people.
extension Application.State {
  package func text(in language: Language) -> String {
    guard language == .french else { return rawValue.replacing("-", with: " ") }
    return switch self {
    case .submitted: "déposée"
    case .eligible: "recevable"
    case .ineligible: "irrecevable"
    case .inReview: "à l'étude"
    case .decided: "décidée"
    case .withdrawn: "retirée"
    case .appealed: "en recours"
    }
  }
}

extension Award.State {
  package func text(in language: Language) -> String {
    guard language == .french else { return rawValue.replacing("-", with: " ") }
    return switch self {
    case .proposed: "proposée"
    case .deferred: "différée"
    case .waiting: "en attente"
    case .reserved: "réservée"
    case .notified: "notifiée"
    case .due: "due"
    case .partlyPaid: "versée en partie"
    case .paid: "versée"
    case .reported: "justifiée"
    case .closed: "close"
    case .partReturned: "restituée en partie"
    case .released: "libérée"
    case .refused: "refusée"
    case .lapsed: "caduque"
    }
  }
}

extension HostedProject.State {
  package func text(in language: Language) -> String {
    guard language == .french else { return rawValue.replacing("-", with: " ") }
    return switch self {
    case .candidate: "candidat"
    case .active: "actif"
    case .suspended: "suspendu"
    case .windingDown: "en liquidation"
    case .closed: "clos"
    }
  }
}

extension Payout.State {
  package func text(in language: Language) -> String {
    guard language == .french else { return rawValue }
    return switch self {
    case .prepared: "préparé"
    case .checked: "vérifié"
    case .sent: "envoyé"
    case .confirmed: "exécuté"
    case .bounced: "rejeté"
    case .voided: "annulé"
    }
  }
}
