package import Granting
import Ledger

extension WarningRefusal: Explained {
  package var code: String {
    switch self {
    case .unanswered: "warning-unanswered"
    case .nothingToAnswer: "nothing-to-answer"
    case .wordsMissing: "words-missing"
    }
  }

  package var message: Message {
    switch self {
    case .unanswered(let payouts, let warning):
      "\(Enumeration.payouts(payouts)): \(warning.words), and nobody has said why it is right"
    case .nothingToAnswer(let payout, let warning):
      "nothing of the kind ‘\(warning.rawValue)’ speaks against payout \(payout)"
    case .wordsMissing: "‘other’ is a reason that needs words"
    }
  }

  package var hint: Message? {
    switch self {
    case .unanswered(let payouts, let warning):
      "say why with caisse payout answer \(payouts.map(\.text).joined(separator: " ")) --warning \(warning.rawValue) --reason <code>"
    case .nothingToAnswer: "see caisse payout show for what does"
    case .wordsMissing: "give them with --words; they stay in the people file"
    }
  }

  package var exit: ExitStatus { self == .wordsMissing ? .wrongUsage : .refused }
}
