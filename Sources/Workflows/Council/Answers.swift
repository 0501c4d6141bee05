package import Council
package import Granting

/// What a member says of several lines at once: one answer to all, and others where they think otherwise.
package struct Answers: Sendable {
  package var decision: Approval.Decision
  /// By the names a person gives the lines: `G7/1`, or `G7`.
  package var otherwise: [(line: String, decision: Approval.Decision)]

  package init(
    _ decision: Approval.Decision,
    otherwise: [(line: String, decision: Approval.Decision)] = []
  ) {
    self.decision = decision
    self.otherwise = otherwise
  }

  /// The answers that differ, by the codes of their awards.
  package func lines(among awards: [Award]) throws -> [String: Approval.Decision] {
    var lines: [String: Approval.Decision] = [:]
    for (name, decision) in otherwise {
      let named = awards.first {
        $0.code.text == name || $0.code.application.text == name
      }
      guard let code = named?.code.text else { throw CouncilRefusal.unknownLine(name) }
      guard lines.updateValue(decision, forKey: code) ?? decision == decision else {
        throw CouncilRefusal.lineTwice(code)
      }
    }
    return lines
  }
}
