import Council
import Granting

extension PayeeVerified: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.verification = verification
    known.verifiedOn = day
    known.verificationReason = reason
    try books.tables.update(known)
  }
}

extension CoolingWaived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.waivers.insert(try signed?.member ?? books.place.member)
    if let signed {
      try books.accept(signed, as: .coolingWaived, on: known.subjectOfCheck(of: iban))
    }
    try books.tables.update(known)
  }
}

extension PayeeApproved: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.approvers.insert(try signed?.member ?? books.place.member)
    if let signed {
      try books.accept(signed, as: .accountApproved, on: known.subjectOfCheck(of: iban))
    }
    try books.tables.update(known)
  }
}
