import Council
import Journal
import SQLiteStore
import Workflows

extension Session {
  /// Bytes that nobody foresees, by which a message is known when it comes again.
  func nonce() -> Nonce {
    var random = store.surroundings.random()
    return random.nonce()
  }

  /// Whether the idempotency key of a command was used before: then nothing need be signed for it.
  func wasDone(_ writing: WritingOptions) throws -> Bool {
    guard let once = writing.once else { return false }
    return try read { try $0.find(OnceRow.self, .text(once)) } != nil
  }

  /// Answers with the exact bytes of a message, and says how it is signed.
  func write(_ message: some MemberMessage) throws {
    try console.answer { output in
      try message.bytes.withUnsafeBytes { try output.write($0) }
    }
    console.say(
      "\(message.member) signs it with: ssh-keygen -Y sign -f <key> -n \(namespace(of: message)) <file>"
    )
  }

  private func namespace<Message: MemberMessage>(of message: Message) -> String {
    Message.namespace(in: organisation.origin)
  }
}
