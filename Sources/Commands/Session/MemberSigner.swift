import Council
import Journal
import Workflows

/// What signs for a member: a private key in a file, or OpenSSH, which knows agents and hardware keys.
enum MemberSigner {
  case inProcess(SSHSigningKey)
  case openSSH(SSHKey, path: String)

  /// By the private half in this file.
  static func file(_ path: String) throws -> MemberSigner {
    .inProcess(try KeyFiles.privateKey(path))
  }

  /// By whatever holds the private half of the public key in this file.
  static func publicKey(_ path: String) throws -> MemberSigner {
    .openSSH(try KeyFiles.publicKey(path), path: path)
  }

  var key: SSHKey {
    switch self {
    case .inProcess(let key): key.key
    case .openSSH(let key, _): key
    }
  }

  func sign<Signed: MemberMessage>(
    _ message: Signed, in origin: String
  ) throws -> SignedMessage<Signed> {
    let namespace = Signed.namespace(in: origin)
    switch self {
    case .inProcess(let key):
      return SignedMessage(
        message, signature: key.sign(message.bytes, namespace: namespace))
    case .openSSH(_, let path):
      let armored = try SSHKeygen.sign(message.bytes, with: path, namespace: namespace)
      return SignedMessage(message, signature: try SSHSignature(armored: armored))
    }
  }
}
