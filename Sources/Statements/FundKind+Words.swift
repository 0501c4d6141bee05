package import Keeping
package import Ledger

/// The wording of funds' kinds: codes for programs, words for people.
extension FundKind {
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.general, .english): "general"
    case (.general, .french): "général"
    case (.campaign, .english): "campaign"
    case (.campaign, .french): "collecte"
    case (.grant, .english): "a funder's grant"
    case (.grant, .french): "subvention ou mécénat"
    case (.hostedByMandate, .english): "hosted by mandate"
    case (.hostedByMandate, .french): "hébergé par mandat"
    case (.hostedInOwnName, .english): "hosted in own name"
    case (.hostedInOwnName, .french): "hébergé en nom propre"
    case (.unassigned, .english): "not yet identified"
    case (.unassigned, .french): "non encore identifié"
    }
  }
}
