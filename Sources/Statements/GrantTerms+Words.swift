package import Keeping

extension GrantTerms.Unspent {
  package func text(in language: Language) -> String {
    let isFrench = language == .french
    return switch self {
    case .returned: isFrench ? "rendu au financeur" : "returned to the funder"
    case .kept: isFrench ? "conservé" : "kept"
    }
  }
}
