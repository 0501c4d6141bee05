import Formats
import Workflows

/// A word of the command line with a character in it that no name, code or words have: it would steer a
/// terminal, or make a text read otherwise than it is written.
struct SteeringArgument: Explained {
  let option: String?
  let number: Int
  let character: SteeringCharacter

  var code: String { "steering-character" }
  var message: Message {
    "\(place) has the character \(character.codePoint) at place \(character.place)"
  }
  var hint: Message? { "type it anew: such a character is not seen, and may hide what is written" }
  var exit: ExitStatus { .inputRejected }

  private var place: String {
    if let option { return "what \(option) is given" }
    return "argument \(number)"
  }

  /// What is said in several lines, where someone wants to.
  private static let ofLines: Set = ["--words", "--conditions", "--requesters", "--devolution"]

  /// The first; nil where there is none.
  init?(_ arguments: [String]) {
    for (place, argument) in arguments.enumerated() {
      let before = place > 0 && arguments[place - 1].hasPrefix("-") ? arguments[place - 1] : nil
      let joined = argument.hasPrefix("--") ? argument.split(separator: "=").first : nil
      let option = joined.map(String.init) ?? before
      let hasLines = option.map(Self.ofLines.contains) ?? false
      if let character = SteeringCharacter(in: argument, lines: hasLines) {
        self.option = option?.legible
        number = place + 1
        self.character = character
        return
      }
    }
    return nil
  }
}
