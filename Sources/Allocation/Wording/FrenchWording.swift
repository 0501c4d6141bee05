import Ledger

/// French with its spaces: a narrow no-break one between thousands and before a semicolon, a no-break
/// one before a colon, a percent sign and a currency.
struct FrenchWording: Wording {
  let currency: Currency
  let thousands = "\u{202F}"
  let decimal = ","
  let colon = "\u{A0}: "
  let semicolon = "\u{202F}; "

  func sum(_ digits: String) -> String {
    "\(digits)\u{A0}\(currency.code == "EUR" ? "€" : currency.code)"
  }

  func words(for reason: Reason) -> String {
    switch reason {
    case .enoughForAll:
      "tout ce qui est demandé, l’enveloppe suffisant à tous"
    case .full(let reach):
      "tout ce qui est demandé, soit au plus \(words(for: reach))"
    case .cap(let asked):
      "son plafond, sur \(sum(asked)) demandés"
    case .level(let reach, let others):
      words(for: reach) + (others.map { ", comme \($0) \($0 == 1 ? "autre" : "autres")" } ?? "")
    case .lock(nil): "ce qui est déjà accordé"
    case .lock(let reach?):
      "ce qui est déjà accordé, soit au moins \(words(for: reach))"
    case .floor(let floor, let reach):
      "le plancher de \(sum(floor)), soit au moins \(words(for: reach))"
    case .lost(let loss, let asked):
      "rien, chacun renonçant à \(sum(loss)) quand \(sum(asked)) sont demandés"
    case .designation(let locked, let reach):
      (locked
        ? "ce qui est déjà accordé et ce que les donateurs lui destinent"
        : "ce que les donateurs lui destinent") + ", soit au moins \(words(for: reach))"
    case .nothingLeft(let tier, let kept) where kept.isPositive:
      "ce qui est déjà acquis, les rangs avant le rang \(tier) ne laissant rien de plus"
    case .nothingLeft(let tier, _):
      "rien, les rangs avant le rang \(tier) ne laissant rien"
    case .minimumAlone:
      "son minimum, servi d’abord, sans rien à partager au-dessus des minimums"
    case .minimumOutOfReach(let minimum, let locked) where locked.isPositive:
      "ce qui est déjà accordé, l’enveloppe n’atteignant pas son minimum de \(sum(minimum))"
    case .minimumOutOfReach(let minimum, _):
      "rien, l’enveloppe n’atteignant pas son minimum de \(sum(minimum))"
    }
  }

  func words(for remark: Remark) -> String {
    switch remark {
    case .oddCentByOrder: "avec \(oddCoin), selon l’ordre publié"
    case .oddCentByRemainder: "avec \(oddCoin), selon le plus fort reste"
    case .sainteLague: "arrondi par la méthode de Sainte-Laguë"
    case .step(let step): "arrondi vers le bas par pas de \(sum(step))"
    case .stepUp(let step):
      "arrondi par pas de \(sum(step)), avec un pas du reste selon le plus fort reste"
    case .designated(let parts):
      parts.map { "dont \(sum($0.amount)) que les donateurs destinent à «\u{A0}\($0.name)\u{A0}»" }
        .joined(separator: ", ")
    case .tier(let tier, let pot): "le rang \(tier) avait \(sum(pot)) à partager"
    case .quota(let quota, let pot):
      "\(percent(quota.share)) de l’enveloppe est réservé à «\u{A0}\(quota.tag)\u{A0}», soit "
        + "\(sum(pot)) à partager"
    case .topUpHeld(let added, let smallest):
      "un complément de \(sum(added)), sous le minimum de \(sum(smallest)), attend un tour suivant"
    case .topUp(let granted, let added):
      "\(sum(granted)) déjà accordés, complétés de \(sum(added))"
    case .belowMinimum(let minimum): "c’est en dessous de son minimum de \(sum(minimum))"
    case .scores(let mean, let count):
      "\(words(for: mean)) de \(count) \(count == 1 ? "note" : "notes")"
    }
  }

  func words(for notice: Notice) -> String {
    switch notice {
    case .paysInflation:
      "des parts proportionnelles aux demandes paient celui qui demande plus que son besoin"
    case .forComparison(let rule):
      "\(rule) sert à comparer\u{A0}: cette règle défavorise les plus petites demandes ou ne suit "
        + "pas une enveloppe qui grandit"
    case .quotaChangesNothing(let quota, let promised, let got):
      "\(percent(quota.share)) pour «\u{A0}\(quota.tag)\u{A0}» ne change rien\u{A0}: "
        + "\(sum(promised)) étaient promis, et sans cela \(sum(got)) sont obtenus"
    case .quotaNotAbsorbed(let quota, let promised, let got):
      "«\u{A0}\(quota.tag)\u{A0}» ne peut prendre que \(sum(got)) des \(sum(promised)) promis"
        + "\u{A0}: le reste est pour tous"
    case .designationUnused(let use) where use.reached == 0:
      "\(sum(use.unused)) destinés à «\u{A0}\(use.designation.name)\u{A0}» y restent\u{A0}: aucune "
        + "demande n’y répond ici"
    case .designationUnused(let use):
      "\(sum(use.unused)) destinés à «\u{A0}\(use.designation.name)\u{A0}» y restent\u{A0}: leurs "
        + "destinataires ne peuvent en prendre plus"
    case .rest(let amount, let use):
      switch use {
      case .nextRound, .redistribute:
        "\(sum(amount)) laissés par les arrondis attendent le tour suivant"
      case .reserve: "\(sum(amount)) laissés par les arrondis vont à la réserve"
      case .appeals: "\(sum(amount)) laissés par les arrondis sont gardés pour les recours"
      }
    case .topUpsHeld(let count, let amount):
      count == 1
        ? "un complément de \(sum(amount)) attend un tour suivant"
        : "\(count) compléments, \(sum(amount)) en tout, attendent un tour suivant"
    case .manyNewcomers(let count, let all):
      "\(count) sur \(all) sont nouveaux, et les octrois antérieurs au-dessus du niveau sont gardés"
        + "\u{A0}: répartir l’enveloppe par étapes et garder une réserve"
    case .slicesLeft(let amount):
      "\(sum(amount)) restent aux bulletins dont les choix sont servis ou qui ne choisissent rien"
    case .averageIsPulled:
      "un bulletin qui exagère tire la moyenne à lui\u{A0}; independent-markets n’en donne de "
        + "raison à personne"
    case .whatIf(let rule, let formula):
      "\(rule), \(formula), est une simulation\u{A0}: cette règle doit savoir qui donne, et des "
        + "complices qui se partagent un don en tirent de l’argent"
    }
  }

  private func number(_ rate: Rate) -> String {
    rate.description.replacing(".", with: ",")
  }

  private func percent(_ share: Portion) -> String {
    String(share.description.dropLast()).replacing(".", with: ",") + "\u{A0}%"
  }

  private func words(for reach: Reach) -> String {
    let part =
      switch reach.part {
      case .equal(let level): "le niveau commun de \(sum(level))"
      case .percent(let number, let asked):
        "\(hundredths(number))\u{A0}% des \(sum(asked)) demandés"
      case .points(let score, let price?):
        "la note \(grouped(score.description)) × \(sum(price)) le point"
      case .points(let score, nil): "une note de \(grouped(score.description))"
      case .loss(let loss, let asked):
        "les \(sum(asked)) demandés moins les \(sum(loss)) auxquels chacun renonce"
      case .half(let asked): "la moitié des \(sum(asked)) demandés"
      case .match(let rate, let donations):
        "\(number(rate)) × \(sum(donations)) de dons collectés par lui"
      case .partOfMatch(let part, let match, let rate, let donations):
        "\(hundredths(part))\u{A0}% de son abondement de \(sum(match)) "
          + "(\(number(rate)) × \(sum(donations)) de dons collectés par lui)"
      case .slices(0, _, _): "rien, aucun bulletin ne la nommant"
      case .slices(let givers, let all, let slice):
        "ce que \(givers == 1 ? "donne" : "donnent") \(count(givers, "bulletin")) sur "
          + "\(grouped(String(all))), chacun de sa tranche de \(sum(slice))"
      case .budgets(_, _, _, ballots: 0): "rien, aucun bulletin ne la proposant"
      case .budgets(let amount, let number, let mean, let ballots):
        (amount.map { "\(sum($0)) " } ?? "")
          + "à proportion des \(hundredths(number))\u{A0}% \(words(for: mean)), où \(count(ballots, "bulletin")) "
          + "\(ballots == 1 ? "le propose" : "le proposent")"
      case .gifts(let amount, let match, let givers):
        (amount == match ? "" : "\(sum(amount)) sur ")
          + "l’abondement de \(sum(match)) pour les dons de \(count(givers, "personne"))"
      }
    return switch reach.opening {
    case nil: part
    case .start(let amount): "\(sum(amount)) de départ et \(part)"
    case .minimum(let amount): "d’abord son minimum de \(sum(amount)) et \(part)"
    }
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(grouped(String(number))) \(word)\(number < 2 ? "" : "s")"
  }

  private func words(for mean: ScoreMean) -> String {
    switch mean {
    case .mean: "moyenne"
    case .trimmed: "moyenne sans la plus haute ni la plus basse"
    case .median: "médiane"
    }
  }

  private func words(for mean: BudgetMean) -> String {
    switch mean {
    case .average: "du budget moyen"
    case .markets: "du budget des marchés indépendants"
    }
  }

  private var oddCoin: String { hasCents ? "un centime restant" : "une unité restante" }
}
