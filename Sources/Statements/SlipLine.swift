package import Keeping

/// What stands on the slip that is signed when cash is handed over.
package enum SlipLine: String, Sendable, CaseIterable {
  case title, received
  case receivedBy = "received_by"
  case handedOverBy = "handed_over_by"

  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .title: "Cash handed over"
    case .received: "The amount above was received in cash, in full."
    case .receivedBy: "Received by (name, day, signature): ______________________________"
    case .handedOverBy: "Handed over by (name, day, signature): ___________________________"
    }
  }

  private var french: String {
    switch self {
    case .title: "Remise d'espèces"
    case .received: "La somme ci-dessus a été reçue en espèces, en totalité."
    case .receivedBy: "Reçu par (nom, jour, signature) : ______________________________"
    case .handedOverBy: "Remis par (nom, jour, signature) : _____________________________"
    }
  }
}
