import Granting
import Workflows

extension Session {
  /// One line on stderr, with its amounts in the books' currency.
  func say(_ message: Message) {
    console.say(message.text(in: currency))
  }

  /// What backs a decision made under `--as` alone.
  func sayNamesNotVerified() {
    console.say("names not verified: nothing but --as backs these approvals")
  }
}
