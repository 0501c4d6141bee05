import Council
import Journal

/// What a member signs has one spelling, is verified under its own books' name, and under no other.
enum MessageProperty: Property {
  private static let key = SSHSigningKey(ed25519: [UInt8](repeating: 7, count: 32))!

  static func hold(for bytes: [UInt8]) throws {
    if let message = try? ApprovalMessage(bytes: bytes) { try hold(message, bytes) }
    if let message = try? ActMessage(bytes: bytes) { try hold(message, bytes) }
  }

  private static func hold<Message: MemberMessage>(
    _ message: Message, _ bytes: [UInt8]
  ) throws {
    try Fuzzing.hold(message.bytes, is: bytes, "a message in two spellings")
    let signature = key.sign(bytes, namespace: Message.namespace(in: "caisse/a"))
    try message.verify(signature, in: "caisse/a")
    let isTakenElsewhere = (try? message.verify(signature, in: "caisse/b")) != nil
    try Fuzzing.hold(!isTakenElsewhere, "a message is taken by other books")
  }
}
