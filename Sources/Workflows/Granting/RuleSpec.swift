package import Allocation
import Formats
import Foundation
package import Ledger

/// What a rule file is expected to give, from the `.spec.json` beside it.
package struct RuleSpec: Decodable {
  package struct Case: Decodable {
    package let name: String
    let pot: String
    let designated: [String: String]?
    let applications: [Request]
    /// For a rule that hears ballots.
    let ballots: [Voter]?
    /// What each gets, by its code; none where the rule must refuse.
    let shares: [String: String]?
    let unassigned: String?
    /// The code of the refusal that is expected.
    let refused: String?
  }

  struct Voter: Decodable {
    let voter: String
    let ballot: String
    let recused: String?
  }

  struct Request: Decodable {
    let application: String
    let requested: String
    let collective, minimum, cap, score, locked, donations: String?
    let tier: Int?
    let tags: [String]?
    let approvals: Int64?
  }

  package let cases: [Case]

  package init(_ bytes: [UInt8]) throws {
    do {
      self = try JSONDecoder().decode(RuleSpec.self, from: Data(bytes))
    } catch {
      throw RuleSpecRefusal.unreadable
    }
  }
}

/// What is wrong with expectations, before any rule is tried.
package enum RuleSpecRefusal: Error, Hashable, Sendable {
  case unreadable
  case badValue(case: String, field: String, text: String)
  /// A case expects nothing, or both shares and a refusal.
  case expectsNothing(case: String)
  case badBallot(case: String, reason: String)
}

extension RuleSpec.Case {
  /// What the rule gives other than expected, in words; nothing where it is as expected.
  package func differences(
    by parameters: AllocationParameters, in currency: Currency
  ) throws -> [Message] {
    guard (shares != nil) != (refused != nil) else {
      throw RuleSpecRefusal.expectsNothing(case: name)
    }
    do {
      let requests = try applications.map { try request($0, in: currency) }
      let receipt = try pot(in: currency).divided(
        among: requests, by: parameters,
        hearing: try voices(on: requests, by: parameters, in: currency))
      return try differences(of: receipt, in: currency)
    } catch let refusal as AllocationRefusal {
      if refusal.code == refused { return [] }
      return ["it is refused: \(refusal.message.text(in: currency)) [\(refusal.code)]"]
    }
  }

  private func differences(
    of receipt: AllocationReceipt, in currency: Currency
  ) throws -> [Message] {
    guard let shares else { return ["it divides, and \(refused ?? "") is expected"] }
    var differences: [Message] = []
    for share in receipt.shares {
      let code = share.request.application
      let expected = try shares[code].map { try amount($0, "shares", in: currency) }
      if expected != share.amount {
        differences.append(
          "\(code) gets \(currency.plain(share.amount)), and \(expected.map(currency.plain) ?? "nothing named") is expected"
        )
      }
    }
    for code in shares.keys.sorted()
    where !receipt.shares.contains(where: { $0.request.application == code }) {
      differences.append("\(code) is expected, and requests nothing")
    }
    if let unassigned, try amount(unassigned, "unassigned", in: currency) != receipt.unassigned {
      differences.append(
        "\(currency.plain(receipt.unassigned)) stay unassigned, and \(unassigned) is expected")
    }
    return differences
  }

  /// Read as a file of them is.
  private func voices(
    on requests: [AllocationRequest], by parameters: AllocationParameters, in currency: Currency
  ) throws -> Voices? {
    guard let ballots else { return nil }
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let rows = ballots.map {
      "\(quoted($0.voter)),\(quoted($0.ballot)),\(quoted($0.recused ?? ""))\n"
    }
    let file = "voter,ballot,recused\n" + rows.joined()
    do {
      return try TryRule.ballots(
        of: "ballots", { _ in MemorySource(Array(file.utf8)) }, on: requests, by: parameters,
        currency: currency
      )?.voices
    } catch let rejection as RowsRejected {
      throw RuleSpecRefusal.badBallot(
        case: name, reason: rejection.findings.kept.first?.message ?? "")
    }
  }

  private func pot(in currency: Currency) throws -> Pot {
    try Pot(
      try amount(pot, "pot", in: currency),
      designations: try (designated ?? [:]).sorted { $0.key < $1.key }.map { name, text in
        try Designation(name: name, amount: try amount(text, "designated", in: currency))
      })
  }

  private func request(
    _ given: RuleSpec.Request, in currency: Currency
  ) throws -> AllocationRequest {
    func optional(_ text: String?, _ field: String) throws -> Amount? {
      try text.map { try amount($0, field, in: currency) }
    }
    let score = try given.score.map { text in
      guard let score = Score(text) else {
        throw RuleSpecRefusal.badValue(case: name, field: "score", text: text)
      }
      return score
    }
    return try AllocationRequest(
      application: given.application, collective: given.collective,
      requested: try amount(given.requested, "requested", in: currency),
      minimum: try optional(given.minimum, "minimum") ?? .zero,
      cap: try optional(given.cap, "cap"), score: score, tier: given.tier ?? 1,
      tags: given.tags ?? [], locked: try optional(given.locked, "locked") ?? .zero,
      donations: try optional(given.donations, "donations") ?? .zero,
      approvals: given.approvals ?? 0)
  }

  private func amount(_ text: String, _ field: String, in currency: Currency) throws -> Amount {
    guard let amount = currency.amount(plain: text) else {
      throw RuleSpecRefusal.badValue(case: name, field: field, text: text)
    }
    return amount
  }
}
