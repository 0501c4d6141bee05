import Allocation
import Ledger

/// The projects of a Pabulib file as they are read.
struct PabulibProjects {
  private(set) var codes = CodeTable()
  private(set) var costs: [DecimalNumber] = []
  private var rows: [(code: String, name: String?, line: Int)] = []

  mutating func read(_ row: CSVRow, _ header: CSVHeader, _ findings: inout Findings) {
    let codeAt = header["project_id"]!
    let code = row.trimmed(codeAt)
    guard !code.isEmpty else {
      findings.add(row.finding("project-missing", field: nil, "there is no project_id"))
      return
    }
    guard let cost = readCost(row, header["cost"]!, &findings) else {
      // Its ballots are not to be refused as well.
      _ = codes.add(code)
      return
    }
    guard codes.add(code) else {
      findings.add(
        row.finding(
          "project-repeated", field: codeAt,
          "the project ‘\(String(decoding: code, as: UTF8.self))’ stood before"))
      return
    }
    costs.append(cost)
    let name = header["name"].map { String(decoding: row.trimmed($0), as: UTF8.self) }
    rows.append((String(decoding: code, as: UTF8.self), name, row.line))
  }

  private func readCost(
    _ row: CSVRow, _ field: Int, _ findings: inout Findings
  ) -> DecimalNumber? {
    let place = field < row.count ? field : nil
    do throws(AmountProblem) {
      let cost = try DecimalNumber(row.trimmed(field))
      if cost.digits > 0 { return cost }
      findings.add(
        row.finding(
          "cost-not-positive", field: place, "a project costs more than nothing",
          hint: "leave out what costs nothing: no vote is needed for it"))
    } catch {
      findings.add(
        row.finding(
          error.code, field: place, error.message,
          hint: "digits with a dot before the decimals, such as 1250.00"))
    }
    return nil
  }

  func code(_ place: Int) -> String { rows[place].code }

  func all(decimals: Int, in file: String, _ findings: inout Findings) -> [Project] {
    var projects: [Project] = []
    for (row, cost) in zip(rows, costs) {
      guard let cost = cost.amount(decimals: decimals) else {
        findings.add(
          Finding(
            AmountProblem.tooLarge.code, at: Finding.Place(file: file, line: row.line),
            AmountProblem.tooLarge.message))
        continue
      }
      projects.append(Project(code: row.code, cost: cost, name: row.name))
    }
    return projects
  }
}
