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
    case .lock(let reach):
      "ce qui est déjà accordé, soit au moins \(words(for: reach))"
    case .floor(let floor, let reach):
      "le plancher de \(sum(floor)), soit au moins \(words(for: reach))"
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
    case .topUp(let granted, let added):
      "\(sum(granted)) déjà accordés, complétés de \(sum(added))"
    case .belowMinimum(let minimum): "c’est en dessous de son minimum de \(sum(minimum))"
    }
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
      }
    return switch reach.opening {
    case nil: part
    case .start(let amount): "\(sum(amount)) de départ et \(part)"
    case .minimum(let amount): "d’abord son minimum de \(sum(amount)) et \(part)"
    }
  }

  private var oddCoin: String { hasCents ? "un centime restant" : "une unité restante" }
}
