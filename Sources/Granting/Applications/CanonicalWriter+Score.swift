package import Allocation
package import Journal
import Keeping

/// How a score stands in a record: in whole thousandths.
extension CanonicalWriter {
  package mutating func score(_ key: StaticString, _ score: Score?) {
    optionalInteger(key, score?.thousandths)
  }
}

extension CanonicalReader {
  package mutating func optionalScore(_ key: StaticString) throws(CanonicalRefusal) -> Score? {
    guard let thousandths = try optionalInteger(key) else { return nil }
    guard let score = Score(thousandths: thousandths) else { throw invalidValue(key) }
    return score
  }
}
