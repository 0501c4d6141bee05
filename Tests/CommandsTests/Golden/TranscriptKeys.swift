import Foundation
import Journal

/// The two commands of transcripts that stand for ssh-keygen, which is not on every machine.
enum TranscriptKeys {
  /// `key ./awa 2`: the private key of a number in `./awa`, its public half in `./awa.pub`.
  static func make(_ path: String, number: String) throws {
    let key = SSHSigningKey(ed25519: [UInt8](repeating: UInt8(number)!, count: 32))!
    try write(key.file(check: 7), to: path)
    try write(key.key.line + "\n", to: path + ".pub")
  }

  /// `sign ./message ./awa act`: as `ssh-keygen -Y sign` would for the books of this origin.
  static func sign(_ path: String, with key: String, for kind: String, in origin: String) throws {
    let key = try SSHSigningKey(file: String(contentsOfFile: key, encoding: .utf8))
    let message = Array(try Data(contentsOf: URL(filePath: path)))
    let signature = key.sign(message, namespace: "caisse-\(kind)-v1@\(origin)")
    try write(signature.armored, to: path + ".sig")
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
