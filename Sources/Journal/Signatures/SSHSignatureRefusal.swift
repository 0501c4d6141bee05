/// Why a text or bytes are not a signature, or not one for this.
package enum SSHSignatureRefusal: Error, Hashable, Sendable {
  case tooLong
  case notArmored
  case notASignature
  case unknownVersion(UInt32)
  case key(SSHKeyRefusal)
  case noNamespace
  case unknownDigest(String)
  case otherAlgorithm
  case malformedProof
  case truncated
  case trailingBytes
  case otherNamespace(expected: String, found: String)
  case doesNotVerify
  case userAbsent
  case userNotVerified
  /// A passkey answered a page that is not ours.
  case otherPage(origin: String)
}

extension SSHSignatureRefusal {
  package var code: String {
    switch self {
    case .tooLong, .notArmored, .notASignature, .unknownVersion, .noNamespace, .unknownDigest,
      .otherAlgorithm, .malformedProof, .truncated, .trailingBytes:
      "signature-malformed"
    case .key(let refusal): refusal.code
    case .otherNamespace: "signature-for-another-use"
    case .doesNotVerify: "signature-wrong"
    case .userAbsent: "user-absent"
    case .userNotVerified: "user-not-verified"
    case .otherPage: "signature-from-another-page"
    }
  }

  package var words: String {
    switch self {
    case .tooLong: "this is too long for a signature"
    case .notArmored: "this doesn't begin and end like an SSH signature"
    case .notASignature: "there is no SSH signature inside"
    case .unknownVersion(let version):
      "the signature has version \(version), of which nothing is known"
    case .key(let refusal): refusal.words
    case .noNamespace: "the signature doesn't say what it is for"
    case .unknownDigest: "the signature is over a hash other than SHA-256 and SHA-512"
    case .otherAlgorithm: "the signature is not of the kind that its key makes"
    case .malformedProof: "the numbers of the signature are not written as they must be"
    case .truncated: "the signature ends before it is whole"
    case .trailingBytes: "bytes follow the end of the signature"
    case .otherNamespace(let expected, let found):
      "the signature was made for \(found) and not for \(expected)"
    case .doesNotVerify: "the signature is not one over these bytes by this key"
    case .userAbsent: "the hardware key signed without anybody touching it"
    case .userNotVerified: "the hardware key signed without asking who touches it"
    case .otherPage(let origin): "the passkey answered a question of \(origin)"
    }
  }

  /// What helps.
  package var nextStep: String {
    switch self {
    case .key(let refusal): refusal.nextStep
    case .otherNamespace(let expected, _): "sign again with ssh-keygen -Y sign -n \(expected)"
    case .doesNotVerify: "sign the file as it was exported: not one byte of it may change"
    case .userAbsent: "use a key made without -O no-touch-required, and touch it"
    case .userNotVerified: "use a key made with -O verify-required"
    case .otherPage: "sign on the page of these books, or with ssh-keygen -Y sign"
    default: "give the .sig file as ssh-keygen -Y sign made it"
    }
  }
}
