/// Names of nobody: common first names before surnames put together from invented syllables.
enum DonorNames {
  static let given = [
    "Adèle", "Aïcha", "Alban", "Anne-Laure", "Antoine", "Aurélie", "Bastien", "Camille", "Chloé",
    "Claire", "Denis", "Djamila", "Éloïse", "Émile", "Farid", "Florence", "François", "Gaëlle",
    "Hélène", "Hugo", "Inès", "Jeanne", "Joël", "Karim", "Laure", "Léo", "Lucie", "Maël", "Malika",
    "Manon", "Mathilde", "Moussa", "Nadia", "Noé", "Odile", "Pascal", "Rachel", "Rémi", "Salomé",
    "Samuel", "Solène", "Sophie", "Théo", "Valérie", "Yanis", "Yvonne", "Zélie", "Zoé",
  ]

  private static let openings = [
    "Aubre", "Berlo", "Cavre", "Dombe", "Esclo", "Ferno", "Gauvre", "Hirlo", "Jorva", "Kerdo",
    "Lavri", "Morvi", "Novre", "Ozan", "Pralo", "Quervi", "Rovre", "Salvo", "Tirva", "Urbo",
    "Velgri", "Yvra", "Zarlo",
  ]

  private static let endings = [
    "bel", "card", "dan", "feuil", "gnac", "lec", "mire", "mont", "nier", "pin", "quin", "rac",
    "tier", "vaud", "zel",
  ]

  static let family = openings.flatMap { opening in endings.map { opening + $0 } }

  /// Domains that RFC 2606 keeps for examples: mail to them reaches nobody.
  static let domains = ["example.org", "example.net", "example.com"]

  /// What stands before the @ for a name: lower case without accents, spaces or apostrophes.
  static func mailbox(_ name: String) -> String {
    var mailbox = ""
    for character in name.lowercased() {
      switch character {
      case "à", "â": mailbox += "a"
      case "é", "è", "ê", "ë": mailbox += "e"
      case "î", "ï": mailbox += "i"
      case "ô": mailbox += "o"
      case "ù", "û", "ü": mailbox += "u"
      case "ç": mailbox += "c"
      case "a"..."z", "0"..."9", "-": mailbox.append(character)
      case " ": mailbox += "."
      default: break
      }
    }
    return mailbox
  }
}
