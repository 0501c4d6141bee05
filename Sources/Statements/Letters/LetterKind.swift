package import Keeping

/// What a letter tells whoever it goes to.
package enum LetterKind: String, Sendable, CaseIterable {
  case acknowledgement, award, refusal, waiting
  case paymentSent = "payment-sent"
  case bounce
  case reportReminder = "report-reminder"
  case release, thanks

  /// What one letter of this kind is about.
  package enum Subject: Sendable {
    case application, award, payout, donors
  }

  package var subject: Subject {
    switch self {
    case .acknowledgement, .refusal: .application
    case .award, .waiting, .reportReminder, .release: .award
    case .paymentSent, .bounce: .payout
    case .thanks: .donors
    }
  }

  /// Whether the same may be said again as time goes by: a reminder may.
  package var isRepeatable: Bool { self == .reportReminder }

  package func text(in language: Language) -> String {
    language == .french ? french : rawValue.replacing("-", with: " ")
  }

  private var french: String {
    switch self {
    case .acknowledgement: "accusé de réception"
    case .award: "aide accordée"
    case .refusal: "refus"
    case .waiting: "mise en attente"
    case .paymentSent: "versement envoyé"
    case .bounce: "versement rejeté"
    case .reportReminder: "rappel de compte rendu"
    case .release: "aide libérée"
    case .thanks: "remerciement"
    }
  }
}
