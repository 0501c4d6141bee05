import Journal
import Workflows

/// A policy of witnesses in a file.
enum PolicyOfWitnesses {
  static func read(_ path: String) throws -> WitnessPolicy {
    try FileProblem.naming(path) { try WitnessPolicy(text: KeyFiles.text(of: path)) }
  }
}
