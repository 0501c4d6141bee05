package import Keeping

/// What a template of a letter leaves open: `{{name}}`.
package enum Placeholder: String, Sendable, CaseIterable {
  case organisation, day, member, name, collective, application, round, reference, project
  case received, requested, award, approved, arithmetic, poll, conditions, verdict, rank
  case decidedOn = "decided_on"
  case appealUntil = "appeal_until"
  case waitsUntil = "waits_until"
  case replyBy = "reply_by"
  case payout, amount, account, holder, reason, paid, released, campaign, donations
  case sentOn = "sent_on"
  case bouncedOn = "bounced_on"
  case paidOn = "paid_on"
  case releasedOn = "released_on"
  case firstDay = "first_day"
  case lastDay = "last_day"
  case instalments
  case reportBy = "report_by"
  case expires

  package func meaning(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .organisation: "who writes"
    case .day: "the day of the letter"
    case .member: "the member in whose name it is written"
    case .name: "the name of whom it goes to"
    case .collective: "the collective's code"
    case .application: "the application's code"
    case .round: "the round it came in"
    case .reference: "the application's own reference"
    case .project: "what it is about, in the collective's words"
    case .received: "the day it was received"
    case .requested: "what was asked for"
    case .award: "the award's code"
    case .approved: "what was approved"
    case .arithmetic: "why the rule's share is what it is"
    case .poll: "the committee's count"
    case .conditions: "what must come before it is paid"
    case .verdict: "what a review said, where that ended it"
    case .rank: "its place among those that wait"
    case .decidedOn: "the day of the decision"
    case .appealUntil: "the last day of an appeal"
    case .waitsUntil: "the last day it waits"
    case .replyBy: "what --reply-by says"
    case .payout: "the text of the transfer"
    case .amount: "how much"
    case .account: "the account, its middle left out"
    case .holder: "in whose name that account is"
    case .reason: "why"
    case .paid: "what was paid in all"
    case .released: "what is free again"
    case .campaign: "the campaign's name"
    case .donations: "how many donations, where there were several"
    case .sentOn: "the day of the transfer"
    case .bouncedOn: "the day the bank returned it"
    case .paidOn: "the day of the last payment"
    case .releasedOn: "the day of the release"
    case .firstDay: "the day of the first donation"
    case .instalments: "its instalments, and what each waits for"
    case .reportBy: "the last day for the report"
    case .expires: "the last day on which it may be called on"
    case .lastDay: "the day of the last one, where it is another"
    }
  }

  private var french: String {
    switch self {
    case .organisation: "qui écrit"
    case .day: "le jour de la lettre"
    case .member: "le membre au nom duquel elle est écrite"
    case .name: "le nom du destinataire"
    case .collective: "le code du collectif"
    case .application: "le code de la candidature"
    case .round: "la session où elle est arrivée"
    case .reference: "la référence donnée par le collectif"
    case .project: "ce dont il s'agit, dans les mots du collectif"
    case .received: "le jour de sa réception"
    case .requested: "ce qui était demandé"
    case .award: "le code de l'aide"
    case .approved: "ce qui est accordé"
    case .arithmetic: "pourquoi la part calculée est ce qu'elle est"
    case .poll: "le décompte du comité"
    case .conditions: "ce qui doit précéder le versement"
    case .verdict: "ce qu'un examen en a dit, s'il a tout arrêté"
    case .rank: "son rang parmi celles qui attendent"
    case .decidedOn: "le jour de la décision"
    case .appealUntil: "le dernier jour d'un recours"
    case .waitsUntil: "le dernier jour d'attente"
    case .replyBy: "ce que dit --reply-by"
    case .payout: "le texte du virement"
    case .amount: "combien"
    case .account: "le compte, sans son milieu"
    case .holder: "au nom de qui est ce compte"
    case .reason: "pourquoi"
    case .paid: "ce qui a été versé en tout"
    case .released: "ce qui est libéré"
    case .campaign: "le nom de la collecte"
    case .donations: "combien de dons, s'il y en a plusieurs"
    case .sentOn: "le jour du virement"
    case .bouncedOn: "le jour où la banque l'a rejeté"
    case .paidOn: "le jour du dernier versement"
    case .releasedOn: "le jour de la libération"
    case .firstDay: "le jour du premier don"
    case .instalments: "ses échéances, et ce que chacune attend"
    case .reportBy: "le dernier jour du compte rendu"
    case .expires: "le dernier jour pour la demander"
    case .lastDay: "le jour du dernier, si c'en est un autre"
    }
  }
}
