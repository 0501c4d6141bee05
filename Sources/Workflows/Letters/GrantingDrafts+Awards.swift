import Formats
import Granting
import Keeping
import Ledger
import Statements

/// What is promised, waits, is released, and is to be reported on.
extension GrantingDrafts {
  func draft(_ award: Award) throws -> Draft {
    var values = try promise(award)
    switch kind {
    case .award: try tellAward(award, &values)
    case .waiting: try tellWaiting(award, &values)
    case .release: try tellRelease(award, &values)
    default: try tellReport(award, &values)
    }
    return try draft(
      to: award.beneficiary, about: .award(award.id), award.code.text, values)
  }

  private func tellAward(_ award: Award, _ values: inout [Placeholder: LetterValue]) throws {
    guard award.state.isReserved, award.state != .released else { throw notSo(award) }
    try tellDecision(award, &values)
    values[.conditions] = try Words.text(.conditions, of: award.proposal, in: view)
      .map { .text($0) }
    values[.instalments] = try instalments(of: award)
    values[.reportBy] = award.terms.reportBy.map { .day($0) }
    values[.expires] = award.terms.expires.map { .day($0) }
  }

  /// Each with what it waits for: `600.00 EUR on 1 July 2024; 300.00 EUR after the report`.
  private func instalments(of award: Award) throws -> LetterValue? {
    let words = try award.termsSeq.flatMap { try Words.text(.instalments, of: $0, in: view) }
    var conditions = (words ?? "").split(separator: "\n").map(String.init)[...]
    var parts: [LetterValue] = []
    for instalment in award.terms.instalments {
      if !parts.isEmpty { parts.append(.text(language == .french ? " ; " : "; ")) }
      parts.append(.amount(instalment.amount))
      switch instalment.term {
      case .day(let day): parts += [.text(language == .french ? " le " : " on "), .day(day)]
      case .report:
        parts.append(.text(language == .french ? " après le compte rendu" : " after the report"))
      case .condition:
        guard let condition = conditions.popFirst() else { break }
        parts.append(.text(" (\(condition))"))
      }
    }
    return parts.isEmpty ? nil : .sentence(parts)
  }

  private func tellWaiting(_ award: Award, _ values: inout [Placeholder: LetterValue]) throws {
    guard award.state == .waiting, let rank = award.rank else { throw notSo(award) }
    try tellDecision(award, &values)
    values[.rank] = .count(Int(rank))
    values[.waitsUntil] = award.expires.map { .day($0) }
  }

  private func tellDecision(_ award: Award, _ values: inout [Placeholder: LetterValue]) throws {
    values[.decidedOn] = award.decidedOn.map { .day($0) }
    values[.poll] = .text(try poll(of: award))
    values[.arithmetic] = try award.allocation.flatMap {
      try sentences.sentence(on: award.code.application, of: $0)
    }.map { .text($0) }
  }

  private func tellRelease(_ award: Award, _ values: inout [Placeholder: LetterValue]) throws {
    guard let day = award.releasedOn, let reason = award.releaseReason, award.reservedOn != nil
    else { throw notSo(award) }
    values[.released] = .amount(award.released)
    values[.releasedOn] = .day(day)
    values[.reason] = .text(reason.text(in: language))
    values[.paid] = .amount(award.paid)
  }

  private func tellReport(_ award: Award, _ values: inout [Placeholder: LetterValue]) throws {
    guard award.isReportAwaited else { throw notSo(award) }
    values[.paid] = .amount(award.paid)
    values[.reportBy] = award.terms.reportBy.map { .day($0) }
    values[.paidOn] = try Payouts.of(award, in: view)
      .compactMap { try Payouts.currentAttempt(of: $0, in: view)?.confirmedOn }.max()
      .map { .day($0) }
  }

  /// What letters about any award say.
  func promise(_ award: Award) throws -> [Placeholder: LetterValue] {
    let application = try Applications.resolve(award.code.application.text, in: view)
    var values = try request(application)
    values[.award] = .text(award.code.text)
    values[.approved] = .amount(award.amount)
    values[.collective] = .text(award.beneficiary.text)
    return values
  }

  private func notSo(_ award: Award) -> LetterRefusal {
    .notSo(kind, of: "award \(award.code)", state: award.state.rawValue)
  }
}
