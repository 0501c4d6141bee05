package import Council
package import Keeping

extension ShortfallSource {
  package func text(in language: Language) -> String {
    let isFrench = language == .french
    return switch self {
    case .clearings:
      isFrench ? "les prochains versements des plateformes" : "what clears next"
    case .guarantor: isFrench ? "le fonds général, par virement" : "the general fund, by transfer"
    case .awards:
      isFrench ? "des aides non notifiées, par vote" : "awards not notified yet, by vote"
    }
  }
}
