package import Journal
package import Ledger

/// An account of the chart at the beginning, or a sub-account opened since.
package struct AccountOpened: Fact, Equatable {
  package static let type = "account.opened"

  package let code: AccountCode
  package let kind: AccountKind
  package let labelInFrench: String
  package let labelInEnglish: String
  package let parent: AccountCode?
  package let roles: [AccountRole]
  package let day: Day
  package let document: ID<Document>?

  package init(
    code: AccountCode, kind: AccountKind, labelInFrench: String, labelInEnglish: String,
    parent: AccountCode?, roles: [AccountRole], day: Day, document: ID<Document>? = nil
  ) {
    self.code = code
    self.kind = kind
    self.labelInFrench = labelInFrench
    self.labelInEnglish = labelInEnglish
    self.parent = parent
    self.roles = roles
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("code", code.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("kind", kind)
    body.string("label_en", labelInEnglish)
    body.string("label_fr", labelInFrench)
    body.optionalString("parent", parent?.text)
    body.texts("roles", roles.map(\.rawValue))
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    code = try body.account("code")
    day = try body.day("day")
    document = try body.optionalID("document")
    kind = try body.choice("kind")
    labelInEnglish = try body.string("label_en")
    labelInFrench = try body.string("label_fr")
    parent = try body.optionalAccount("parent")
    var roles: [AccountRole] = []
    for text in try body.texts("roles") {
      guard let role = AccountRole(rawValue: text) else { throw body.invalidValue("roles") }
      roles.append(role)
    }
    self.roles = roles
  }
}

extension AccountOpened {
  /// An account of the chart the books begin with.
  package init(chartLine line: Chart.Line, on day: Day) {
    self.init(
      code: line.account.code, kind: line.account.kind, labelInFrench: line.account.label,
      labelInEnglish: line.labelInEnglish, parent: line.account.parent, roles: line.roles,
      day: day)
  }
}
