/// What a crowd of processes was told by the program, all of which must be true of the books they leave.
struct Told {
  /// Cents by reference.
  typealias Donations = [String: Int]

  /// What was said to be recorded.
  var donations: Donations = [:]
  /// Files that were imported, killed on the way or not: all of one is there, or nothing.
  var files: [Donations] = []
  /// Awards that were said to be reserved.
  var awards: Set<String> = []
  /// Names of persons who were said to be erased.
  var erased: Set<String> = []
  /// Of the journal, as readers saw it: its root by its size.
  var roots: [Int: String] = [:]
  /// Commands that were run, and those of them that said for whom they waited.
  var commands = 0
  var waits = 0
  var faults: [String] = []

  /// A file of which a part is listed, with cents by reference.
  func fault(in listed: [String: [Int]]) -> String? {
    let part = files.first { rows in
      let there = rows.filter { listed[$0.key] == [$0.value] }.count
      return there != 0 && there != rows.count
    }
    return part.map { "a part of a file is there: \($0)" }
  }

  /// Notes what the foot of a statement says; two roots of one size are a fault.
  mutating func see(_ root: String, at size: Int) {
    if let other = roots.updateValue(root, forKey: size), other != root {
      faults.append("journals of \(size) records with the roots \(other) and \(root)")
    }
  }
}
