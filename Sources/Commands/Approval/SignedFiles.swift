import Council
import Journal
import Workflows

/// What members signed, and their keys, as files that OpenSSH verifies one by one.
enum SignedFiles {
  /// Each message in its very bytes, its signature, and the sheet whose hash it names.
  static func write(_ kept: [KeptSignature], to folder: String) throws {
    for one in kept {
      let path = "\(folder)/\(one.seq)-m\(one.member.number)"
      try FileBytes.put(one.message, to: path + ".message")
      try FileBytes.put(one.signature.armored, to: path + ".message.sig")
      if let sheet = one.sheet { try FileBytes.put(sheet, to: path + ".csv") }
    }
  }

  static func write(_ signers: [AllowedSigner], to folder: String) throws {
    try FileBytes.put(
      signers.map { $0.line + "\n" }.joined(), to: folder + "/allowed_signers")
  }
}
