/// A line of the file by which `ssh-keygen -Y verify` knows whose signatures are good (ssh-keygen(1),
/// "ALLOWED SIGNERS").
package struct AllowedSigner: Equatable, Sendable {
  package let principal: String
  package let namespaces: [String]
  package let key: SSHKey
  /// From when on it signs.
  package let validAfter: Instant?
  /// Until when it signed.
  package let validBefore: Instant?

  /// Names must be such that no reader takes a part of one for a pattern, or for another name.
  package init(
    principal: String, namespaces: [String], key: SSHKey, validAfter: Instant? = nil,
    validBefore: Instant? = nil
  ) {
    precondition(
      !namespaces.isEmpty && ([principal] + namespaces).allSatisfy(Self.isPlain),
      "a name in an allowed-signers file has no space, quote, comma or wildcard")
    self.principal = principal
    self.namespaces = namespaces
    self.key = key
    self.validAfter = validAfter
    self.validBefore = validBefore
  }

  /// Without its end.
  package var line: String {
    var options = ["namespaces=\"\(namespaces.joined(separator: ","))\""]
    if let validAfter { options.append("valid-after=\"\(Self.time(validAfter))\"") }
    if let validBefore { options.append("valid-before=\"\(Self.time(validBefore))\"") }
    return "\(principal) \(options.joined(separator: ",")) \(key.line)"
  }

  /// `20260210172000Z`: OpenSSH 9.1 and later read it as universal time.
  package static func time(_ instant: Instant) -> String {
    instant.description.filter { $0.isNumber } + "Z"
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (0x21...0x7E).contains(byte) && !"\"#,*?!\\".utf8.contains(byte)
      }
  }
}
