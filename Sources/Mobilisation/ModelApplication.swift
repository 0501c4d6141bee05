package import Ledger

/// What a collective of the model asks of the round.
package struct ModelApplication: Sendable {
  package let project: String
  package let requested: Amount
  package let minimum: Amount
  /// Out of ten, in tenths: 75 is written `7.5`.
  let score: Int
  let tier: Int
  let received: Day

  init(
    _ project: String, _ requested: Int64, atLeast minimum: Int64, score: Int, tier: Int,
    received: Int
  ) {
    self.project = project
    self.requested = Amount(minorUnits: requested)
    self.minimum = Amount(minorUnits: minimum)
    self.score = score
    self.tier = tier
    self.received = Day(year: 2024, month: 6, day: received)!
  }

  static func bytes(_ collectives: [ModelCollective]) -> [UInt8] {
    var lines = SeparatedLines()
    lines.add([
      "reference", "collective", "project", "requested", "minimum", "cap", "score", "tier",
      "received", "tags",
    ])
    for one in collectives {
      let application = one.application
      let requested = Currency.euro.plain(application.requested)
      lines.add([
        one.applicationReference, one.code, application.project, requested,
        Currency.euro.plain(application.minimum), requested,
        "\(application.score / 10).\(application.score % 10)", String(application.tier),
        application.received.description, one.tags,
      ])
    }
    return lines.bytes
  }
}

extension ModelCollective {
  /// The reference of its application.
  package var applicationReference: String { ModelDonation.numbered("A", number, width: 2) }
}
