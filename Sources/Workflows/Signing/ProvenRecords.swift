import Giving
import Granting
import Journal

/// Which record a proof is about.
package enum ProvenRecords {
  /// What a person names: a record's place, an award, an application, a payout, or a donation by its
  /// reference or id.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Int64 {
    if let record = Int64(name), String(record) == name { return record }
    if let award = try Awards.find(name, in: view) { return award.proposal }
    if let code = ApplicationCode(name),
      let application = try view.find(Application.self, .integer(code.number))
    {
      return application.words
    }
    if let award = try view.first(Award.self, where: [.equals("id", name)]) {
      return award.proposal
    }
    if let application = try view.first(Application.self, where: [.equals("id", name)]) {
      return application.words
    }
    if ID<Payout>(name) != nil || (try? PayoutCode.read(name)) != nil {
      return try Payouts.resolve(name, in: view).seq
    }
    return try DonationReferences.resolve(name, in: view).seq
  }
}
