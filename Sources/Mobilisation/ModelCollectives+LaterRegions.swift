extension ModelCollectives {
  /// Regions from Normandy on, and those overseas.
  static let laterRegions = [
    ModelCollective(
      number: 16, name: "La Traversée de nuit", legalForm: .association, region: "Normandie",
      payee: .itself, tags: "exile;night",
      application: ModelApplication(
        "Transports et soins au port", 3_900_00, atLeast: 1_950_00, score: 79, tier: 1,
        received: 25)),
    ModelCollective(
      number: 17, name: "Brigade des Bouilloires", legalForm: .none, region: "Normandie",
      payee: .cash, tags: "food;night",
      application: ModelApplication(
        "Thé et soupe aux arrêts de bus", 480_00, atLeast: 240_00, score: 66, tier: 2,
        received: 29)),
    ModelCollective(
      number: 18, name: "Etxe Irekia Bidean", legalForm: .association, region: "Nouvelle-Aquitaine",
      payee: .itself, tags: "exile;housing",
      application: ModelApplication(
        "Hébergement au pied du col", 6_800_00, atLeast: 3_400_00, score: 84, tier: 1,
        received: 24)),
    ModelCollective(
      number: 19, name: "La Grange aux Livres", legalForm: .association,
      region: "Nouvelle-Aquitaine",
      payee: .itself, tags: "culture;rural",
      application: ModelApplication(
        "Bibliobus des fermes", 2_745_60, atLeast: 1_098_24, score: 51, tier: 3,
        received: 28)),
    ModelCollective(
      number: 20, name: "Las Mans obèrtas", legalForm: .association, region: "Occitanie",
      payee: .itself, tags: "women;housing",
      application: ModelApplication(
        "Deux logements relais", 8_200_00, atLeast: 4_100_00, score: 86, tier: 1,
        received: 25)),
    ModelCollective(
      number: 21, name: "Le Fil de la Têt", legalForm: .none, region: "Occitanie",
      payee: .sponsor("Amicale du Pont Neuf d'Albère"), tags: "exile;legal-aid",
      application: ModelApplication(
        "Téléphones et domiciliations", 3_600_00, atLeast: 1_440_00, score: 68, tier: 2,
        received: 27)),
    ModelCollective(
      number: 22, name: "Syndicat des livreurs du Ponant", legalForm: .union,
      region: "Pays de la Loire",
      payee: .itself, tags: "work",
      application: ModelApplication(
        "Casques et fonds d'entraide", 5_500_00, atLeast: 2_200_00, score: 62, tier: 2,
        received: 26)),
    ModelCollective(
      number: 23, name: "Les Passeuses d'eau", legalForm: .association, region: "Pays de la Loire",
      payee: .itself, tags: "water;rural",
      application: ModelApplication(
        "Analyses et citernes", 2_600_00, atLeast: 1_300_00, score: 57, tier: 3,
        received: 28)),
    ModelCollective(
      number: 24, name: "Cuisine sans Façade", legalForm: .association,
      region: "Provence-Alpes-Côte d'Azur",
      payee: .itself, tags: "food",
      application: ModelApplication(
        "Véhicule réfrigéré d'occasion", 9_800_00, atLeast: 4_900_00, score: 73, tier: 2,
        received: 27)),
    ModelCollective(
      number: 25, name: "Collectif Contrevent", legalForm: .none,
      region: "Provence-Alpes-Côte d'Azur",
      payee: .mandated("Nadia Ferlozel"), tags: "housing",
      application: ModelApplication(
        "Chauffage et électricité d'un lieu d'accueil", 1_950_00, atLeast: 780_00, score: 61,
        tier: 3,
        received: 29)),
    ModelCollective(
      number: 26, name: "Lakou Solidè", legalForm: .association, region: "Guadeloupe",
      payee: .itself, tags: "water;housing",
      application: ModelApplication(
        "Eau potable pour quatre quartiers", 6_400_00, atLeast: 3_200_00, score: 83, tier: 1,
        received: 26)),
    ModelCollective(
      number: 27, name: "Jardin Bwa Flè", legalForm: .association, region: "Martinique",
      payee: .itself, tags: "food",
      application: ModelApplication(
        "Outils et plants après la crue", 3_300_00, atLeast: 1_320_00, score: 65, tier: 2,
        received: 27)),
    ModelCollective(
      number: 28, name: "Les Pirogues de l'Oyak", legalForm: .none, region: "Guyane",
      payee: .sponsor("Association Roucou-Rivage"), tags: "health;overseas",
      application: ModelApplication(
        "Essence pour la pirogue de soins", 4_200_00, atLeast: 1_680_00, score: 76, tier: 1,
        received: 28)),
    ModelCollective(
      number: 29, name: "Kaz Partaz", legalForm: .association, region: "La Réunion",
      payee: .itself, tags: "housing;overseas",
      application: ModelApplication(
        "Toitures après cyclone", 7_100_00, atLeast: 2_840_00, score: 70, tier: 2,
        received: 26)),
    ModelCollective(
      number: 30, name: "Umoja wa Pwani", legalForm: .none, region: "Mayotte",
      payee: .mandated("Moussa Zarlomire"), tags: "water;overseas",
      application: ModelApplication(
        "Citernes et filtres pour l'école", 5_600_00, atLeast: 2_800_00, score: 89, tier: 1,
        received: 25)),
  ]
}
