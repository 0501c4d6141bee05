import Formats
import Granting
import Journal

/// A row whose collective is known, held against what the books know of it.
struct KnownCollective {
  let collective: Collective
  let name: String?
  let contact: String?
  let payees: [(payee: Payee, account: PayeeAccount?)]

  init(_ collective: Collective, in view: some BooksView) throws {
    self.collective = collective
    name = try Collectives.name(of: collective, in: view)
    contact = try Collectives.contact(of: collective, in: view)
    payees = try Payees.of(collective.code, in: view).map {
      ($0, try Payees.account(of: $0, in: view))
    }
  }

  /// The columns in which the row says something else. Words that were erased are not compared.
  func differences(from line: CollectiveLine) -> [String] {
    let differs: [(String, Bool)] = [
      ("name", name.map { $0 != line.name } ?? false),
      ("legal_form", collective.legalForm != line.legalForm),
      ("siret", collective.siret != line.siret),
      ("rna", collective.rna != line.rna),
      ("contact", contact != line.contact && !(collective.contact != nil && contact == nil)),
      ("region", collective.region != line.region),
      ("tags", collective.tags != line.tags),
    ]
    return differs.filter(\.1).map(\.0)
  }

  /// The columns in which the row names an account that is no payee's. A row without one says nothing
  /// about it, and neither does one held against accounts that were erased.
  func accountDifferences(from line: CollectiveLine) -> [String] {
    guard let account = line.account,
      !payees.contains(where: { $0.account == account }),
      !payees.contains(where: { $0.payee.iban != nil && $0.account == nil })
    else { return [] }
    guard let known = payees.first(where: { $0.account?.iban == account.iban })?.account else {
      return ["iban"]
    }
    return (known.bic == account.bic ? [] : ["bic"])
      + (known.holder == account.holder ? [] : ["account_holder"])
  }

  /// The payee whose account a row's account would replace.
  var replaceable: Payee? {
    payees.count == 1 ? payees[0].payee : nil
  }
}
