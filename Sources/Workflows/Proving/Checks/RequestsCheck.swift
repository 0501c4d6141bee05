import Granting
import Ledger

/// What an application was promised is no more than it asked for, unless a reason was given; what was
/// refused is nothing.
enum RequestsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var promised: [ApplicationCode: Amount] = [:]
    var excused: Set<ApplicationCode> = []
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Award.self, where: []) { award in
      let application = award.code.application
      if award.excess != nil { excused.insert(application) }
      if award.state.isPromised {
        promised[application] = try (promised[application] ?? .zero) + award.amount - award.released
      }
      if award.state == .refused, !award.amount.isZero {
        findings.append(
          NamedCheck.Finding(
            .requests, award.code.text, "it was refused", expected: .zero, found: award.amount))
      }
      return true
    }
    for (code, sum) in promised.sorted(by: { $0.key < $1.key }) where !excused.contains(code) {
      let asked = try view.find(Application.self, .integer(code.number))?.requested ?? .zero
      guard sum > asked else { continue }
      findings.append(
        NamedCheck.Finding(
          .requests, code.text, "it was promised more than it asked for", expected: asked,
          found: sum))
    }
    return findings
  }
}
