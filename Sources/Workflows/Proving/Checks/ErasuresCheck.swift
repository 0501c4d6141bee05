/// What the journal says was erased has not come back with an older people file.
enum ErasuresCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    guard view.hasPeople else { return [] }
    var findings: [NamedCheck.Finding] = []
    try view.forEach(ErasedRow.self, where: []) { erased in
      if try view.find(OpeningPlace.self, .integer(erased.record), .text(erased.tag)) != nil {
        findings.append(
          NamedCheck.Finding(
            .erasures, String(erased.record), "its \(erased.tag) was erased, and is there again"))
      }
      return true
    }
    return findings
  }
}
