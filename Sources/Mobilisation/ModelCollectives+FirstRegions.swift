extension ModelCollectives {
  /// Regions from Auvergne to Île-de-France, as an almanac lists them.
  static let firstRegions = [
    ModelCollective(
      number: 1, name: "La Remise solidaire", legalForm: .association,
      region: "Auvergne-Rhône-Alpes",
      payee: .itself, tags: "food;housing",
      application: ModelApplication(
        "Colis alimentaires pour 140 familles", 6_200_00, atLeast: 2_480_00, score: 82, tier: 1,
        received: 24)),
    ModelCollective(
      number: 2, name: "Les Veilleuses du Forez", legalForm: .none, region: "Auvergne-Rhône-Alpes",
      payee: .sponsor("Maison commune de Rivecombe"), tags: "night;rural",
      application: ModelApplication(
        "Maraudes de nuit en camionnette", 1_800_00, atLeast: 900_00, score: 64, tier: 2,
        received: 25)),
    ModelCollective(
      number: 3, name: "Cantine de la Louvière", legalForm: .association,
      region: "Bourgogne-Franche-Comté",
      payee: .itself, tags: "food;rural",
      application: ModelApplication(
        "Trois mois de repas à prix libre", 3_500_00, atLeast: 1_400_00, score: 71, tier: 2,
        received: 24)),
    ModelCollective(
      number: 4, name: "Ti ar Skoazell", legalForm: .association, region: "Bretagne",
      payee: .itself, tags: "legal-aid",
      application: ModelApplication(
        "Permanences juridiques et interprètes", 7_400_00, atLeast: 3_700_00, score: 78, tier: 1,
        received: 25)),
    ModelCollective(
      number: 5, name: "Collectif du Quai aux Sardines", legalForm: .none, region: "Bretagne",
      payee: .sponsor("Association Mor Digor"), tags: "housing",
      application: ModelApplication(
        "Nuitées d'urgence pour familles à la rue", 2_400_00, atLeast: 1_200_00, score: 69, tier: 2,
        received: 27)),
    ModelCollective(
      number: 6, name: "L'Abri du Val", legalForm: .association, region: "Centre-Val de Loire",
      payee: .itself, tags: "housing",
      application: ModelApplication(
        "Réparation du toit de l'accueil", 2_900_00, atLeast: 1_450_00, score: 58, tier: 3,
        received: 26)),
    ModelCollective(
      number: 7, name: "A Mossa di l'Ortu", legalForm: .association, region: "Corse",
      payee: .itself, tags: "food;rural",
      application: ModelApplication(
        "Serre et semences du jardin partagé", 5_200_00, atLeast: 1_560_00, score: 53, tier: 3,
        received: 28)),
    ModelCollective(
      number: 8, name: "Les Tisseuses de la Fecht", legalForm: .association, region: "Grand Est",
      payee: .itself, tags: "women;health",
      application: ModelApplication(
        "Accueil de jour et kits d'hygiène", 8_800_00, atLeast: 4_400_00, score: 88, tier: 1,
        received: 24)),
    ModelCollective(
      number: 9, name: "Permanence du Faubourg Blanc", legalForm: .none, region: "Grand Est",
      payee: .sponsor("Foyer rural de Valbrune"), tags: "legal-aid",
      application: ModelApplication(
        "Frais de dossiers et de traductions", 1_500_00, atLeast: 600_00, score: 74, tier: 1,
        received: 26)),
    ModelCollective(
      number: 10, name: "Entraide du Bassin noir", legalForm: .association,
      region: "Hauts-de-France",
      payee: .itself, tags: "food;housing",
      application: ModelApplication(
        "Entrepôt frigorifique pour six groupes", 9_500_00, atLeast: 4_750_00, score: 81, tier: 1,
        received: 25)),
    ModelCollective(
      number: 11, name: "Comité des Dunes", legalForm: .none, region: "Hauts-de-France",
      payee: .sponsor("Relais des Oyats"), tags: "exile",
      application: ModelApplication(
        "Tentes et duvets pour le littoral", 3_200_00, atLeast: 960_00, score: 90, tier: 1,
        received: 24)),
    ModelCollective(
      number: 12, name: "Radio Palissade", legalForm: .association, region: "Île-de-France",
      payee: .itself, tags: "media",
      application: ModelApplication(
        "Studio mobile et ateliers d'antenne", 12_000_00, atLeast: 3_600_00, score: 49, tier: 3,
        received: 29)),
    ModelCollective(
      number: 13, name: "Écoute au Septième", legalForm: .association, region: "Île-de-France",
      payee: .itself, tags: "health",
      application: ModelApplication(
        "Ligne d'écoute de nuit", 4_600_00, atLeast: 2_300_00, score: 77, tier: 2,
        received: 26)),
    ModelCollective(
      number: 14, name: "Les Marmites du Canal", legalForm: .none, region: "Île-de-France",
      payee: .sponsor("Cercle des Écluses"), tags: "food",
      application: ModelApplication(
        "Gaz et marmites de trois cantines", 2_100_00, atLeast: 1_050_00, score: 72, tier: 2,
        received: 27)),
    ModelCollective(
      number: 15, name: "Atelier des Trois Ponts", legalForm: .cooperative, region: "Île-de-France",
      payee: .itself, tags: "repair",
      application: ModelApplication(
        "Machines de l'atelier de réparation", 7_800_00, atLeast: 3_120_00, score: 55, tier: 3,
        received: 28)),
  ]
}
