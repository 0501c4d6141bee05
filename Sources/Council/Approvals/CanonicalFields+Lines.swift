import Journal
import Keeping

/// Answers that differ from line to line, as an array sorted by the codes of their awards. None has no key.
extension CanonicalWriter {
  mutating func lines(_ lines: [String: Approval.Decision]) {
    guard !lines.isEmpty else { return }
    let sorted = lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    array("lines", of: sorted) { writer, line in
      writer.object { body in
        body.choice("decision", line.value)
        body.string("line", line.key)
      }
    }
  }
}

extension CanonicalReader {
  mutating func lines() throws(CanonicalRefusal) -> [String: Approval.Decision] {
    let read = try optionalArray("lines") { (body) throws(CanonicalRefusal) in
      try body.object { (body) throws(CanonicalRefusal) in
        let decision: Approval.Decision = try body.choice("decision")
        return (line: try body.string("line"), decision: decision)
      }
    }
    var lines: [String: Approval.Decision] = [:]
    for line in read ?? [] { lines[line.line] = line.decision }
    return lines
  }
}
