import Granting

/// The area in which transfers in euros are alike (European Payments Council, EPC409-09), by the country
/// that begins an IBAN. Territories write the code of the country they belong to.
enum SEPA {
  private static let countries: Set<String> = Set(
    """
    AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL \
    NO PL PT RO RS SE SI SK SM VA
    """.split(separator: " ").map(String.init))

  static func reaches(_ account: IBAN) -> Bool {
    countries.contains(account.country)
  }
}
