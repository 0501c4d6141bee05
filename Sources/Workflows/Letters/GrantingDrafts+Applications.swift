import Council
import Formats
import Granting
import Ledger
import Statements

/// What is acknowledged, and what is refused.
extension GrantingDrafts {
  func draft(_ application: Application) throws -> Draft {
    kind == .refusal ? try refusal(of: application) : try acknowledgement(of: application)
  }

  private func acknowledgement(of application: Application) throws -> Draft {
    guard application.state != .withdrawn else { throw notSo(application) }
    var values = try request(application)
    values[.received] = .day(application.received)
    return try draft(
      to: application.collective, about: .application(application.id), application.code.text,
      values)
  }

  private func refusal(of application: Application) throws -> Draft {
    guard let refused = try refusals.refusal(of: application) else { throw notSo(application) }
    var values = try request(application)
    values[.decidedOn] = .day(refused.decidedOn)
    values[.appealUntil] = .day(refused.appealUntil)
    values[.arithmetic] = try refused.allocation.flatMap {
      try sentences.sentence(on: application.code, of: $0)
    }.map { .text($0) }
    values[.poll] = try refused.award.map { .text(try poll(of: $0)) }
    if refused.isIneligible {
      values[.verdict] = .text(Application.State.ineligible.text(in: language))
    }
    return try draft(
      to: application.collective,
      about: refused.award.map { .award($0.id) } ?? .application(application.id),
      refused.award?.code.text ?? application.code.text, values)
  }

  /// What letters about any application say.
  func request(_ application: Application) throws -> [Placeholder: LetterValue] {
    var values: [Placeholder: LetterValue] = [
      .collective: .text(application.collective.text),
      .application: .text(application.code.text), .round: .text(application.round.text),
      .reference: .text(application.reference), .requested: .amount(application.requested),
    ]
    values[.project] = try Applications.project(of: application, in: view).map { .text($0) }
    return values
  }

  /// As it was decided.
  func poll(of award: Award) throws -> String {
    try Poll.decided(award, in: view)?.arithmetic(in: language) ?? ""
  }

  private func notSo(_ application: Application) -> LetterRefusal {
    .notSo(kind, of: "application \(application.code)", state: application.state.rawValue)
  }
}
