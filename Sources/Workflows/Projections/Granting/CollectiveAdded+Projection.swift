import Granting
import Ledger

extension CollectiveAdded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Collective(code, particulars, addedOn: day, words: books.place.seq))
  }
}

extension CollectiveChanged: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let known = try books.collective(code)
    try books.tables.update(
      Collective(code, particulars, addedOn: known.addedOn, words: books.place.seq))
  }
}

extension Collective {
  fileprivate init(
    _ code: CollectiveCode, _ particulars: CollectiveParticulars, addedOn: Day, words: Int64
  ) {
    self.init(
      code: code, legalForm: particulars.legalForm, siret: particulars.siret,
      rna: particulars.rna, region: particulars.region, tags: particulars.tags, addedOn: addedOn,
      name: particulars.name, contact: particulars.contact, words: words)
  }
}
