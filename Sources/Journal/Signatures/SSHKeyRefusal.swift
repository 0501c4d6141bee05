/// Why a text or bytes are not a key that a member may sign with.
package enum SSHKeyRefusal: Error, Hashable, Sendable {
  case notALine
  case severalLines
  case privateKey
  case notBase64
  case otherType(named: SSHKeyType, found: SSHKeyType)
  case unknownType(String)
  case rsa
  case certificate
  case otherCurve(String)
  case truncated
  case trailingBytes
  case wrongLength(expected: Int, found: Int)
  case compressedPoint
  case notOnCurve
  case noApplication
  case notCanonical
  case lowOrder
}

extension SSHKeyRefusal {
  package var code: String {
    switch self {
    case .notALine, .notBase64, .truncated, .trailingBytes, .wrongLength, .compressedPoint,
      .notOnCurve, .noApplication, .otherType:
      "key-malformed"
    case .severalLines: "key-several-lines"
    case .privateKey: "key-private"
    case .unknownType, .otherCurve, .rsa: "key-type-unsupported"
    case .certificate: "key-certificate"
    case .notCanonical, .lowOrder: "key-weak"
    }
  }

  package var words: String {
    switch self {
    case .notALine: "this is not the line of a public key: a type, then the key in base64"
    case .severalLines: "a file of one public key has one line, this has several"
    case .privateKey: "this is a private key, which nobody else may see"
    case .notBase64: "the key is not written in base64"
    case .otherType(let named, let found):
      "the line says \(named.rawValue) and the key in it is of type \(found.rawValue)"
    case .unknownType(let name): "keys of type \(SSHKeyRefusal.shown(name)) are not taken"
    case .rsa: "RSA keys are not taken"
    case .certificate: "this is a certificate, and not a key of one person"
    case .otherCurve(let curve): "keys on the curve \(SSHKeyRefusal.shown(curve)) are not taken"
    case .truncated: "the key ends before it is whole"
    case .trailingBytes: "bytes follow the end of the key"
    case .wrongLength(let expected, let found):
      "a key of this type has \(expected) bytes, this has \(found)"
    case .compressedPoint: "the point of the key is not written whole"
    case .notOnCurve: "the point of the key is not on its curve"
    case .noApplication: "the key of a hardware key doesn't say what it is for"
    case .notCanonical: "the key is a second spelling of another key"
    case .lowOrder: "the key is one for which signatures can be made without its private half"
    }
  }

  /// What helps.
  package var nextStep: String {
    switch self {
    case .severalLines: "give each key by itself"
    case .privateKey: "give the file beside it whose name ends in .pub"
    case .certificate: "give the key itself, the file whose name ends in .pub without -cert"
    case .unknownType, .otherCurve, .rsa, .notCanonical, .lowOrder:
      "make another with ssh-keygen -t ed25519, or -t ed25519-sk on a hardware key"
    default: "give the .pub file as ssh-keygen made it"
    }
  }

  /// A name from outside, cut where no type's name is as long.
  private static func shown(_ name: String) -> String {
    name.count > 40 ? name.prefix(40) + "…" : name
  }
}
