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
