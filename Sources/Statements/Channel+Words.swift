package import Giving
package import Keeping

/// The wording of channels: codes for programs, words for people.
extension Channel {
  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.card, .english): "card"
    case (.card, .french): "carte"
    case (.transfer, .english): "transfer"
    case (.transfer, .french): "virement"
    case (.directDebit, .english): "direct debit"
    case (.directDebit, .french): "prélèvement"
    case (.cheque, .english): "cheque"
    case (.cheque, .french): "chèque"
    case (.cash, .english): "cash"
    case (.cash, .french): "espèces"
    case (.platform, .english): "platform"
    case (.platform, .french): "plateforme"
    }
  }
}
