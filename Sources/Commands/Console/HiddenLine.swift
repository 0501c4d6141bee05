import Glibc

/// A line typed at the terminal that doesn't show it. The terminal is as it was when this returns, and before
/// an interruption takes hold.
enum HiddenLine {
  static func ofProcess() -> (@Sendable () -> String?)? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    return { read() }
  }

  /// Nil at the end of input.
  private static func read() -> String? {
    var shown = termios()
    guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return nil }
    let line = readBytes()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
    guard let line else {
      raise(SIGINT)
      return nil
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// Nil where it was interrupted.
  private static func readBytes() -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1 {
      switch byte {
      case 3: return nil
      case 4, 10, 13: return line
      // Backspace takes a whole character; the 21st key, Ctrl-U, all of it.
      case 8, 127:
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
      case 21: line.removeAll()
      default: line.append(byte)
      }
    }
    return line
  }
}
