import Council
import Keeping
import Ledger
import Statements
import Workflows

/// What a team can't do, one duty a row, with how many would suffice.
struct GapTable {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// People read nothing of nothing; a program finds an empty list.
  func write(_ team: TeamGaps, on page: Page) throws {
    if team.gaps.isEmpty, console.isForPeople { return }
    try page.table(table) { page in
      for gap in team.gaps {
        try page.row([
          .text(act(of: gap, team)), .count(gap.members), .count(gap.sufficient),
          gap.unkeyed.isEmpty ? gap.lacking.map { .code($0.rawValue) } ?? .none : .code("key"),
        ])
      }
    }
  }

  private func act(of gap: Gap, _ team: TeamGaps) -> String {
    gap.act(in: console.language, under: team.policy) { console.currency.plain($0) }
  }

  /// Before a gap that is told by itself.
  var prefix: String {
    switch console.language {
    case .english: "the team can't"
    case .french: "l'équipe ne peut pas"
    }
  }

  func words(of gap: Gap, _ team: TeamGaps) -> String {
    gap.text(in: console.language, under: team.policy) { console.currency.plain($0) }
  }

  private var table: Table {
    let language = console.language
    return Table(
      "gaps", title: Term.teamGaps.text(in: language),
      columns: [
        Column("gap", .text, Term.teamGap.text(in: language)),
        Column("members", .count, Term.members.text(in: language)),
        Column("sufficient", .count, Term.sufficient.text(in: language)),
        Column("role", .code, Term.lackingRole.text(in: language)),
      ])
  }
}
