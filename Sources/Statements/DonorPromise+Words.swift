package import Giving
package import Keeping

/// What a promise says, in the words that those who gave read.
extension DonorPromise.Surplus {
  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .kindred: "serves the nearest like purpose"
    case .general: "goes to what the organisation does"
    case .reserve: "is set aside for the next emergency"
    case .givenBack: "is offered back to those who gave"
    }
  }

  private var french: String {
    switch self {
    case .kindred: "sert le but le plus proche"
    case .general: "va à l'action de l'association"
    case .reserve: "est mis de côté pour la prochaine urgence"
    case .givenBack: "est proposé en retour à celles et ceux qui ont donné"
    }
  }
}

extension DonorPromise.Unmet {
  package func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .campaign: "serve the campaign's purpose"
    case .kindred: "serve the nearest like purpose"
    case .givenBack: "are offered back to those who gave"
    }
  }

  private var french: String {
    switch self {
    case .campaign: "servent le but de la collecte"
    case .kindred: "servent le but le plus proche"
    case .givenBack: "sont proposés en retour à celles et ceux qui ont donné"
    }
  }
}
