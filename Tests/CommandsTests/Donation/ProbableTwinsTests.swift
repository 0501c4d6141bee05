import Testing

/// The same money by two ways: seen, shown, and left to a person.
struct ProbableTwinsTests {
  private static let platform = """
    Référence commande;Référence paiement;Montant total;Date du paiement;Statut du paiement;Versé;\
    Date du versement;Nom payeur;Prénom payeur;Email payeur;Campagne;Type de campagne;\
    Montant du tarif;Montant des options;Don supplémentaire;Montant du code promo;Moyen de paiement
    1;700;50,00;12/06/2024 18:23:13;Payé;Non;;Martin;Camille;;C;Formulaire de don;50,00;;;;Carte

    """

  private func answer(amount: String, day: String) throws -> BooksFolder.Answer {
    let books = try BooksFolder()
    let own = try books.write(
      "own.csv", DonorEraseTests.header + "\(day),\(amount),EUR,,,transfer,V-1,\n")
    try books.done("donation", "import", own, "--campaign", "urgence")
    let file = try books.write("platform.csv", Self.platform)
    return books.run("donation", "import", file, "--campaign", "urgence")
  }

  @Test(arguments: ["2024-06-09", "2024-06-12", "2024-06-15"])
  func `the same amount at most three days apart is a warning, and is imported`(day: String) throws
  {
    let answer = try answer(amount: "50.00", day: day)
    #expect(answer.status == 0 && answer.errors.contains("imported 1,"))
    #expect(answer.errors.contains("[probable-duplicates]"))
    #expect(answer.errors.contains("700 of 2024-06-12, 50.00: caisse:V-1 of \(day)"))
  }

  @Test(arguments: [("50.00", "2024-06-08"), ("50.00", "2024-06-16"), ("50.01", "2024-06-12")])
  func `other days and other cents are no warning`(amount: String, day: String) throws {
    let answer = try answer(amount: amount, day: day)
    #expect(answer.status == 0 && !answer.errors.contains("probable-duplicates"))
  }

  @Test func `equal donations of one source are genuine`() throws {
    let books = try BooksFolder()
    let row = "2024-06-12,50.00,EUR,Camille,c@example.org,transfer"
    let file = try books.write(
      "own.csv", DonorEraseTests.header + "\(row),V-1,\n\(row),V-2,\n")
    let answer = books.run("donation", "import", file, "--campaign", "urgence")
    #expect(answer.errors.contains("imported 2,"))
    #expect(!answer.errors.contains("probable-duplicates"))
  }
}
