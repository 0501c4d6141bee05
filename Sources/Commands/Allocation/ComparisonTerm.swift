import Keeping

/// The words of a comparison, in both languages; its key is the column's for programs.
enum ComparisonTerm: String, CaseIterable {
  case comparison, pot, applications, application, requested, minimum, rule, tag
  case measures, shares, tags, pots, chart
  case funded, full, zero
  case belowMinimum = "below_minimum"
  case smallestPart = "smallest_part"
  case median, largest, gini, unassigned, gainers, losers
  case largestGain = "largest_gain"
  case gainOf = "gain_of"
  case largestLoss = "largest_loss"
  case lossOf = "loss_of"
  case forAnything = "for_anything"
  case forAll = "for_all"

  func text(in language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }

  func column(_ kind: Column.Kind, _ language: Language) -> Column {
    Column(rawValue, kind, text(in: language))
  }

  func figure(_ cell: Cell, _ language: Language) -> Figure {
    Figure(rawValue, text(in: language), cell)
  }

  private var english: String {
    switch self {
    case .comparison: "Comparison"
    case .pot: "Pot"
    case .applications: "Applications"
    case .application: "Application"
    case .requested: "Requested"
    case .minimum: "Minimum"
    case .rule: "Rule"
    case .tag: "Tag"
    case .measures: "Measures"
    case .shares: "Shares"
    case .tags: "Part of what is given, per tag"
    case .pots: "The pot from which each gets anything, and all"
    case .chart: "What each gets, of what it asked"
    case .funded: "Funded"
    case .full: "In full"
    case .zero: "Nothing"
    case .belowMinimum: "Under minimum"
    case .smallestPart: "Smallest part"
    case .median: "Median"
    case .largest: "Largest"
    case .gini: "Gini"
    case .unassigned: "Unassigned"
    case .gainers: "Gain"
    case .losers: "Lose"
    case .largestGain: "Largest gain"
    case .largestLoss: "Largest loss"
    case .gainOf, .lossOf: "Of"
    case .forAnything: "For anything"
    case .forAll: "For all"
    }
  }

  private var french: String {
    switch self {
    case .comparison: "Comparaison"
    case .pot: "Enveloppe"
    case .applications: "Candidatures"
    case .application: "Candidature"
    case .requested: "Demandé"
    case .minimum: "Minimum"
    case .rule: "Règle"
    case .tag: "Étiquette"
    case .measures: "Mesures"
    case .shares: "Parts"
    case .tags: "Part de ce qui est donné, par étiquette"
    case .pots: "L’enveloppe à partir de laquelle chacune reçoit quelque chose, et tout"
    case .chart: "Ce que chacune reçoit, de ce qu’elle demande"
    case .funded: "Servies"
    case .full: "En entier"
    case .zero: "Rien"
    case .belowMinimum: "Sous le minimum"
    case .smallestPart: "Plus petite part"
    case .median: "Médiane"
    case .largest: "Plus grande"
    case .gini: "Gini"
    case .unassigned: "Non attribué"
    case .gainers: "Gagnent"
    case .losers: "Perdent"
    case .largestGain: "Plus grand gain"
    case .largestLoss: "Plus grande perte"
    case .gainOf, .lossOf: "De"
    case .forAnything: "Pour quelque chose"
    case .forAll: "Pour tout"
    }
  }
}
