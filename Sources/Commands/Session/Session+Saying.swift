import Council
import Granting
import Workflows

extension Session {
  /// One line on stderr, with its amounts in the books' currency.
  func say(_ message: Message) {
    console.say(message.text(in: currency))
  }

  /// Which awards had waited for the money that a change freed.
  func sayServed(by change: Int64) throws {
    for award in try read({ try WaitingAwards.served(by: change, in: $0) }) {
      say(
        "award \(award.code), which waited at rank \(award.rank ?? 0), is reserved: \(award.amount)"
      )
    }
  }

  /// Says so where nothing but `--as` backs some approvals, or nobody stands for minutes yet.
  func sayNamesNotVerified(in approvals: [Approval]) throws {
    for note in try read({ try NamesNotVerified.notes(on: approvals, in: $0) }) {
      console.say(note)
    }
  }
}
