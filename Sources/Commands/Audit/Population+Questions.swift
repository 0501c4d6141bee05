import Keeping
import Workflows

/// What an auditor asks of one thing of each population.
extension Population {
  var frenchName: String {
    switch self {
    case .donations: "dons"
    case .refunds: "remboursements"
    case .expenses: "dépenses"
    case .entries: "écritures manuelles"
    case .awards: "aides"
    case .payouts: "versements"
    case .returns: "sommes rendues"
    }
  }

  func questions(_ language: Language) -> [String] {
    switch (self, language) {
    case (.donations, .english):
      [
        "Is its amount on the bank's statement, the platform's payout, the slip or the count?",
        "Is it of the day, the campaign and the fund that its row in the opening says?",
        "Was it refunded, disputed or moved since, and does the bank show the same?",
      ]
    case (.donations, .french):
      [
        "Son montant est-il au relevé de la banque, au virement de la plateforme, au bordereau, au comptage ?",
        "Le jour, la collecte et le fonds sont-ils ceux de la ligne que donne l'ouverture ?",
        "A-t-il été remboursé, contesté ou déplacé depuis, et la banque dit-elle de même ?",
      ]
    case (.refunds, .english):
      [
        "Did the money go back to who gave it, and not to another account?",
        "Who decided it, and is the reason the one on paper?",
      ]
    case (.refunds, .french):
      [
        "L'argent est-il revenu à qui l'avait donné, et non à un autre compte ?",
        "Qui l'a décidé, et le motif est-il celui du papier ?",
      ]
    case (.expenses, .english):
      [
        "Does the invoice have this supplier, day and amount, and is it in our name?",
        "Is it a cost that the fund may bear, and within its ceiling?",
        "Was it paid once?",
      ]
    case (.expenses, .french):
      [
        "La facture porte-t-elle ce fournisseur, ce jour et ce montant, et est-elle à notre nom ?",
        "Ce fonds peut-il porter cette charge, et dans quelle limite ?",
        "N'a-t-elle été payée qu'une fois ?",
      ]
    case (.entries, .english):
      [
        "Why by hand? What paper asks for it, and who recorded it?",
        "Does it move restricted money, and by which decision?",
      ]
    case (.entries, .french):
      [
        "Pourquoi à la main ? Quelle pièce la demande, et qui l'a passée ?",
        "Déplace-t-elle de l'argent affecté, et par quelle décision ?",
      ]
    case (.awards, .english):
      [
        "Do the minutes or the signatures decide this sum for this collective, with the quorum?",
        "Did anybody with an interest take part?",
        "Is the use the one that donors were told?",
      ]
    case (.awards, .french):
      [
        "Le procès-verbal ou les signatures décident-ils cette somme pour ce collectif, avec le quorum ?",
        "Quelqu'un qui y avait un intérêt a-t-il pris part ?",
        "L'usage est-il celui qui fut dit aux donateurs ?",
      ]
    case (.payouts, .english):
      [
        "Does the bank's statement show this sum on this day, with the code in its text?",
        "Is the account the one in the opening, on the payee's bank details, and who called back?",
        "Did somebody else than who prepared it check it, and is its award decided before?",
        "What does the collective's report say it was spent on?",
      ]
    case (.payouts, .french):
      [
        "Le relevé de la banque montre-t-il cette somme ce jour-là, avec le code dans son libellé ?",
        "Le compte est-il celui de l'ouverture et du RIB, et qui a rappelé le bénéficiaire ?",
        "Quelqu'un d'autre que qui l'a préparé l'a-t-il vérifié, et l'aide fut-elle décidée avant ?",
        "À quoi le compte rendu du collectif dit-il qu'il a servi ?",
      ]
    case (.returns, .english):
      [
        "Is it on the bank's statement, from the collective?",
        "Does the collective's report leave this sum unspent?",
      ]
    case (.returns, .french):
      [
        "Est-il au relevé de la banque, venant du collectif ?",
        "Le compte rendu du collectif laisse-t-il cette somme non dépensée ?",
      ]
    }
  }
}
