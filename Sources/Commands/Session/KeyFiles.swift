import Glibc
import Journal
import Workflows

/// Keys as they are named on the command line.
enum KeyFiles {
  /// The file of a public key, or its line itself.
  static func publicKey(_ given: String) throws -> SSHKey {
    if access(given, F_OK) != 0, given.contains(" ") { return try SSHKey(line: given) }
    return try FileProblem.naming(given) { try SSHKey(line: text(of: given)) }
  }

  /// A private key that signs in process.
  static func privateKey(_ path: String) throws -> SSHSigningKey {
    try FileProblem.naming(path) { try SSHSigningKey(file: text(of: path)) }
  }

  static func text(of path: String) throws -> String {
    String(decoding: try FileBytes.read(path), as: UTF8.self)
  }
}
