/// Why a file is not a private key that signs in process.
package enum SSHKeyFileRefusal: Error, Hashable, Sendable {
  case notAKeyFile
  case malformed
  case encrypted
  case hardware
  case key(SSHKeyRefusal)

  package var code: String {
    switch self {
    case .notAKeyFile, .malformed: "key-file-malformed"
    case .encrypted: "key-file-encrypted"
    case .hardware: "key-file-of-hardware"
    case .key(let refusal): refusal.code
    }
  }

  package var words: String {
    switch self {
    case .notAKeyFile: "this is not a private key as OpenSSH writes it"
    case .malformed: "the private key in this file is damaged"
    case .encrypted: "the private key in this file is encrypted"
    case .hardware: "this file is a handle of a hardware key, which alone can sign"
    case .key(let refusal): refusal.words
    }
  }

  package var nextStep: String {
    switch self {
    case .notAKeyFile, .malformed: "give the file that ssh-keygen made, without .pub"
    case .encrypted, .hardware: "sign with ssh-keygen -Y sign, which asks for what it needs"
    case .key(let refusal): refusal.nextStep
    }
  }
}
