import Journal

enum Donation: Identified {
  static let letter: Unicode.Scalar = "d"
}

/// A fact with every kind of field, for the tests of records.
struct SampleFact: Fact, Equatable {
  static let type = "sample.recorded"

  var amount: Int64
  var commitment: Commitment?
  var donation: ID<Donation>
  var isAnonymous: Bool
  var note: String?
  var receivedOn: String
  var shares: [Share]
  var tags: [String]

  struct Share: FactPart, Equatable {
    var fund: String
    var of: ID<Donation>
  }

  func write(to body: inout CanonicalWriter) {
    body.integer("amount", amount)
    body.optionalCommitment("commitment", commitment)
    body.id("donation", donation)
    body.boolean("is_anonymous", isAnonymous)
    body.optionalString("note", note)
    body.string("received_on", receivedOn)
    body.parts("shares", shares)
    body.strings("tags", tags)
  }

  init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.integer("amount")
    commitment = try body.optionalCommitment("commitment")
    donation = try body.id("donation")
    isAnonymous = try body.boolean("is_anonymous")
    note = try body.optionalString("note")
    receivedOn = try body.string("received_on")
    shares = try body.parts("shares")
    tags = try body.strings("tags")
  }
}

extension SampleFact.Share {
  func write(to body: inout CanonicalWriter) {
    body.string("fund", fund)
    body.id("of", of)
  }

  init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    fund = try body.string("fund")
    of = try body.id("of")
  }
}

extension SampleFact {
  init(
    amount: Int64 = 5000, commitment: Commitment? = Commitment(Hash(of: [1])), note: String? = nil,
    shares: [Share] = [], tags: [String] = []
  ) {
    self.amount = amount
    self.commitment = commitment
    donation = ID(high: 7, low: 1 << 60)
    isAnonymous = false
    self.note = note
    receivedOn = "2026-02-10"
    self.shares = shares
    self.tags = tags
  }

  static let envelope = Envelope(
    at: Instant("2026-02-10T17:20:00Z")!, by: "m:1", change: 12, last: true,
    nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 14)

  func line(in envelope: Envelope = envelope) throws(CanonicalRefusal) -> [UInt8] {
    var writer = CanonicalWriter()
    try envelope.encode(self, into: &writer)
    return writer.bytes
  }
}
