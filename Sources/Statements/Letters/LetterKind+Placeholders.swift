/// What templates of each kind may leave open: what every letter of it has, and what only some have.
extension LetterKind {
  /// Known of every letter of this kind.
  package var always: [Placeholder] { [.organisation, .day, .name] + alwaysHere }

  /// Known of some: a template writes it between `{{#…}}` and `{{/…}}`.
  package var sometimes: [Placeholder] { sometimesHere + [.member, .replyBy] }

  package func mayLack(_ placeholder: Placeholder) -> Bool { sometimes.contains(placeholder) }

  private var alwaysHere: [Placeholder] {
    switch self {
    case .acknowledgement: request + [.received]
    case .refusal: request + [.decidedOn, .appealUntil]
    case .award: promise + [.decidedOn, .poll]
    case .waiting: promise + [.decidedOn, .poll, .rank]
    case .reportReminder: promise + [.paid]
    case .release: promise + [.released, .releasedOn, .reason, .paid]
    case .paymentSent: promise + [.payout, .amount, .sentOn]
    case .bounce: promise + [.payout, .amount, .sentOn, .bouncedOn, .reason]
    case .thanks: [.campaign, .amount, .firstDay]
    }
  }

  private var sometimesHere: [Placeholder] {
    switch self {
    case .acknowledgement: [.project]
    case .refusal: [.project, .arithmetic, .poll, .verdict]
    case .award: [.project, .arithmetic, .conditions, .instalments, .reportBy, .expires]
    case .waiting: [.project, .arithmetic, .waitsUntil]
    case .reportReminder: [.project, .paidOn, .reportBy]
    case .release: [.project]
    case .paymentSent, .bounce: [.project, .account, .holder]
    case .thanks: [.donations, .lastDay]
    }
  }

  private var request: [Placeholder] {
    [.collective, .application, .round, .reference, .requested]
  }

  private var promise: [Placeholder] { request + [.award, .approved] }
}
