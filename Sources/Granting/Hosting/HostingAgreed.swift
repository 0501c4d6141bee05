package import Council
package import Journal
package import Keeping
package import Ledger

/// Host and collective have agreed, in writing.
package struct HostingAgreed: Fact, Equatable {
  package static let type = "hosting.agreed"

  package let fund: FundCode
  package let basis: HostingBasis
  package let confirmedBy: MemberCode
  package let fee: FeeRate
  /// Commitments to who may ask for its money, and to where the rest goes when it ends.
  package let requesters: Hash
  package let devolution: Hash
  package let day: Day
  /// The agreement.
  package let document: ID<Document>?

  package init(
    fund: FundCode, basis: HostingBasis, confirmedBy: MemberCode, fee: FeeRate,
    requesters: Hash, devolution: Hash, day: Day, document: ID<Document>
  ) {
    self.fund = fund
    self.basis = basis
    self.confirmedBy = confirmedBy
    self.fee = fee
    self.requesters = requesters
    self.devolution = devolution
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("basis", basis)
    body.string("confirmed_by", confirmedBy.description)
    body.day("day", day)
    body.commitment("devolution", devolution)
    body.optionalID("document", document)
    body.integer("fee", fee.hundredths)
    body.string("fund", fund.text)
    body.commitment("requesters", requesters)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    basis = try body.choice("basis")
    guard let member = MemberCode(try body.string("confirmed_by")) else {
      throw body.invalidValue("confirmed_by")
    }
    confirmedBy = member
    day = try body.day("day")
    devolution = try body.hash("devolution")
    guard let document: ID<Document> = try body.optionalID("document") else {
      throw body.invalidValue("document")
    }
    self.document = document
    guard let fee = FeeRate(hundredths: try body.integer("fee")) else {
      throw body.invalidValue("fee")
    }
    self.fee = fee
    fund = try body.fund("fund")
    requesters = try body.hash("requesters")
  }
}
