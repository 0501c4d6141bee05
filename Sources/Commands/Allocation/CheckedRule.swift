import Allocation
import Formats
import Glibc
import Ledger
import Workflows

/// One rule file and what it gives in the cases that stand beside it.
struct CheckedRule {
  let file: String
  let name: String
  /// Nil where nothing stands beside it.
  let cases: [(name: String, differences: [Message])]?
  private let spec: String

  init(_ file: String, in currency: Currency, _ console: Console) throws {
    self.file = file
    spec = (file.hasSuffix(".rule") ? String(file.dropLast(5)) : file) + ".spec.json"
    let reading = RuleReading(console)
    let parameters = try reading.parameters(
      try reading.settings(ofFile: file), in: currency, ties: .code)
    name = parameters.name
    guard access(spec, F_OK) == 0 else {
      cases = nil
      return
    }
    cases = try RuleSpec(try FileBytes.read(spec)).cases.map {
      ($0.name, try $0.differences(by: parameters, in: currency))
    }
  }

  var wrong: Int { cases?.count { !$0.differences.isEmpty } ?? 0 }

  var summary: String {
    guard let cases else {
      return "\(file) is a rule of \(name); \(spec) isn't there to hold it against"
    }
    return "\(file): \(cases.count - wrong) of \(cases.count) cases as expected"
  }

  func write(to page: Page, in currency: Currency) throws {
    for (name, differences) in cases ?? [] {
      if differences.isEmpty {
        try page.row([.code(file), .text(name), .code("as-expected"), .none])
      }
      for difference in differences {
        try page.row([
          .code(file), .text(name), .code("differs"), .text(difference.text(in: currency)),
        ])
      }
    }
  }
}
