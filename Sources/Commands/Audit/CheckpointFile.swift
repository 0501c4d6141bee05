import Journal
import Workflows

/// Checkpoints and proofs that somebody keeps in files.
enum CheckpointFile {
  static func read(_ path: String) throws -> SignedCheckpoint {
    try FileProblem.naming(path) { try SignedCheckpoint(text: KeyFiles.text(of: path)) }
  }
}
