/// Colour and weight for a terminal; nothing at all where there is none.
package struct Paint: Sendable {
  package enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
    case boldRed = "1;31"
    case boldYellow = "1;33"
  }

  package let isOn: Bool

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  package func callAsFunction(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Whether an output may be coloured: a terminal that can, and nobody who said no.
  static func isWelcome(
    isTerminal: Bool, declined: Bool, environment: (String) -> String?
  ) -> Bool {
    // NO_COLOR counts when it is there and not empty (no-color.org).
    isTerminal && !declined && (environment("NO_COLOR") ?? "").isEmpty && canMove(environment)
  }

  /// Whether the terminal understands escape sequences.
  static func canMove(_ environment: (String) -> String?) -> Bool {
    guard let terminal = environment("TERM") else { return false }
    return !terminal.isEmpty && terminal != "dumb"
  }
}
