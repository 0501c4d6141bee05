import Foundation

/// What the members of a crowd read.
extension CrowdMember {
  /// A statement that balances, and says of which journal it is drawn.
  func state() throws {
    guard let ended = try done(["statement", "trial-balance", "--format", "text"]) else { return }
    let lines = ended.output.split(separator: "\n").map { $0.split(separator: " ") }
    func line(_ word: Substring) -> [Substring] { lines.last { $0.first == word } ?? [] }
    let (total, records, root) = (line("total"), line("records"), line("root"))
    guard total.count == 4, total[1] == total[2], total[3] == "0.00", records.count == 2,
      root.count == 2, let size = Int(records[1].filter(\.isNumber))
    else { return told.note { $0.faults.append("a statement of no one state: \(ended.output)") } }
    told.note { $0.see(String(root[1]), at: size) }
  }

  /// A list with all rows of a file or none.
  func list() throws {
    guard let ended = try done(["donation", "list", "--format", "csv"]) else { return }
    let seen = Crowd.references(in: ended.output)
    told.note { told in told.faults += told.fault(in: seen).map { [$0] } ?? [] }
  }

  /// The books as they are, kept elsewhere, which verify there.
  func copy() throws {
    let copies = caisse.scratch + "/copy"
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: copies) }
    let path = copies + "/fund.caisse"
    if try done(["books", "copy", "make", path]) != nil {
      try done(["audit", "verify", "--books", path])
    }
  }
}
