package import Council

extension ChecklistItem {
  /// What is asked of a beneficiary of this form, by the kind of payee that the money goes to. Of persons in
  /// need, and where a supplier is paid, less is asked.
  package static func asked(of form: LegalForm, paidAs kind: Payee.Kind) -> [ChecklistItem] {
    let own: [ChecklistItem] =
      switch (form, kind) {
      case (.person, _): [.attestation]
      case (_, .supplier): []
      // A sponsor answers for a group that has registered nothing.
      case (.none, .sponsor): []
      case (.none, _): [.charter, .mandate]
      default: [.statutes, .mandate]
      }
    return own + ofPayee(kind).filter { !own.contains($0) }
  }

  private static func ofPayee(_ kind: Payee.Kind) -> [ChecklistItem] {
    switch kind {
    case .sponsor: [.agreement]
    case .mandatedPerson: [.mandate]
    case .supplier: [.invoice]
    case .ownAccount, .cash: []
    }
  }

  /// Whether the document by which a payee of this kind receives is this one.
  package func isAgreement(of kind: Payee.Kind) -> Bool {
    switch kind {
    case .sponsor: self == .agreement
    case .mandatedPerson: self == .mandate
    case .supplier: self == .invoice
    case .ownAccount, .cash: false
    }
  }
}
