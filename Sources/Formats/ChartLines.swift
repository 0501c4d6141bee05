import Ledger

/// The lines of a chart as they are read, with what must hold between them: no account twice, parents
/// above their children, each role played exactly once but those that are shared.
struct ChartLines {
  struct Positions {
    let code, french, english, kind, parent, role: Int
  }

  private(set) var lines: [Chart.Line] = []
  private let positions: Positions
  private var codes: Set<AccountCode> = []
  private var players: [AccountRole: AccountCode] = [:]

  init(_ positions: Positions) {
    self.positions = positions
  }

  mutating func read(_ row: CSVRow, into findings: inout Findings) {
    let code = code(row, &findings)
    let parent = parent(row, &findings)
    let kind = AccountKind(rawValue: row.text(positions.kind))
    if kind == nil {
      let kinds = AccountKind.allCases.map(\.rawValue).joined(separator: ", ")
      findings.add(
        row.finding(
          "chart-unknown-kind", field: positions.kind, "this is no kind of account",
          hint: "the kinds are \(kinds)"))
    }
    for label in [positions.french, positions.english] where row.isEmpty(label) {
      findings.add(
        row.finding(
          "chart-missing-label", field: label, "the account has no label",
          hint: "write one in French and one in English; they may be the same"))
    }
    let roles = roles(row, code, &findings)
    guard let code, let kind else { return }
    let account = Account(
      code: code, book: .financial, label: row.text(positions.french), kind: kind, parent: parent)
    lines.append(
      Chart.Line(account: account, labelInEnglish: row.text(positions.english), roles: roles))
  }

  func checkRoles(file: String, into findings: inout Findings) {
    let missing = AccountRole.allCases.filter { players[$0] == nil }
    guard !missing.isEmpty else { return }
    let roles = missing.map(\.rawValue).joined(separator: ", ")
    findings.add(
      Finding(
        "chart-role-not-played", at: Finding.Place(file: file, line: 1),
        "no account of the chart plays the \(missing.count == 1 ? "role" : "roles") \(roles)",
        hint: "write each in the column ‘role’ of an account; one account may play several"))
  }

  private mutating func code(_ row: CSVRow, _ findings: inout Findings) -> AccountCode? {
    guard let code = AccountCode(row.text(positions.code)) else {
      findings.add(
        row.finding(
          "chart-malformed-code", field: positions.code, "this is no account number",
          hint: "up to 20 letters, digits, dots and hyphens, a letter or digit first"))
      return nil
    }
    guard codes.insert(code).inserted else {
      findings.add(
        row.finding(
          "chart-repeated-account", field: positions.code, "the account stands twice",
          hint: "give each account a number of its own"))
      return nil
    }
    return code
  }

  private func parent(_ row: CSVRow, _ findings: inout Findings) -> AccountCode? {
    guard !row.isEmpty(positions.parent) else { return nil }
    let parent = AccountCode(row.text(positions.parent))
    guard let parent, codes.contains(parent), row.text(positions.code) != parent.text else {
      findings.add(
        row.finding(
          "chart-unknown-parent", field: positions.parent, "no account above has this number",
          hint: "write the parent above the accounts that refine it"))
      return nil
    }
    return parent
  }

  private mutating func roles(
    _ row: CSVRow, _ code: AccountCode?, _ findings: inout Findings
  ) -> [AccountRole] {
    guard !row.isEmpty(positions.role) else { return [] }
    var roles: [AccountRole] = []
    for word in row.text(positions.role).split(separator: ";", omittingEmptySubsequences: false) {
      guard let role = AccountRole(rawValue: String(word)) else {
        findings.add(
          row.finding(
            "chart-unknown-role", field: positions.role, "‘\(word)’ is no role of an account",
            hint: "two roles are written role1;role2"))
        continue
      }
      if let player = players[role], !role.isShared {
        findings.add(
          row.finding(
            "chart-repeated-role", field: positions.role,
            "the account \(player) already plays the role ‘\(role.rawValue)’",
            hint: "only \(shared) are played by several accounts"))
        continue
      }
      players[role] = code
      roles.append(role)
    }
    return roles
  }

  private var shared: String {
    AccountRole.allCases.filter(\.isShared).map(\.rawValue).joined(separator: " and ")
  }
}
