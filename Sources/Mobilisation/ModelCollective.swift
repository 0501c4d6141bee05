/// An invented collective of the model campaign, with its application.
package struct ModelCollective: Sendable {
  /// `C01` to `C30`; its application is `A01` to `A30`.
  package let number: Int
  package let name: String
  package let legalForm: LegalForm
  package let region: String
  package let payee: Payee
  package let tags: String
  package let application: ModelApplication

  package enum LegalForm: String, Sendable {
    case association, cooperative, union, none
  }

  /// Who receives the money for it.
  package enum Payee: Hashable, Sendable {
    case itself
    /// A registered association that carries the group.
    case sponsor(String)
    /// A person of the group with a mandate.
    case mandated(String)
    case cash
  }
}

extension ModelCollective {
  package var code: String { ModelDonation.numbered("C", number, width: 2) }

  /// As the file gives it: nil for the one paid in cash.
  package var iban: String? {
    payee == .cash ? nil : FrenchAccount(number: 24_000 + number * 37).iban
  }

  var accountHolder: String {
    switch payee {
    case .itself: name
    case .sponsor(let holder), .mandated(let holder): holder
    case .cash: ""
    }
  }

  var siret: String {
    legalForm == .none ? "" : InventedIdentifiers.siret(120 + number * 11)
  }

  var rna: String {
    legalForm == .association ? InventedIdentifiers.rna(400 + number) : ""
  }

  static func bytes(_ collectives: [ModelCollective]) -> [UInt8] {
    var lines = SeparatedLines()
    lines.add([
      "code", "name", "legal_form", "siret", "rna", "iban", "bic", "account_holder", "contact",
      "region", "tags",
    ])
    for one in collectives {
      lines.add([
        one.code, one.name, one.legalForm.rawValue, one.siret, one.rna, one.iban ?? "",
        one.iban == nil ? "" : FrenchAccount.bic, one.accountHolder,
        "contact.\(one.code.lowercased())@example.org", one.region, one.tags,
      ])
    }
    return lines.bytes
  }
}
