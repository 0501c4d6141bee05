/// One line on stderr about long work: only on a terminal, and only after half a second.
package final class Progress {
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)
  /// The most steps between two looks at the clock.
  private static let longestStride = 4_096

  private let console: Console
  private let doing: String
  private let whole: Int?
  private let isShown: Bool
  private var done = 0
  private var stride = 1
  private var nextLook = 0
  private var lastLook: Duration
  private var next: Duration

  /// `doing` says what, as in "importing"; `whole` is the number of steps where it is known.
  package init(_ console: Console, _ doing: String, of whole: Int? = nil) {
    self.console = console
    self.doing = doing
    self.whole = whole
    isShown = console.canShowProgress
    lastLook = console.surroundings.elapsed()
    next = lastLook + Self.patience
  }

  package func advance(by steps: Int = 1) {
    done += steps
    guard isShown, done >= nextLook else { return }
    let now = console.surroundings.elapsed()
    // A look at the clock costs more than a quick step: quick steps are looked at more rarely.
    let isQuick = now - lastLook < .milliseconds(10)
    stride = isQuick ? min(2 * stride, Self.longestStride) : max(1, stride / 2)
    nextLook = done + stride
    lastLook = now
    guard now >= next else { return }
    next = now + Self.pause
    console.show(progress: line.clipped(to: max(1, console.columnsOfErrors - 1)))
  }

  /// Takes the line away. The next line on stderr does so too.
  package func finish() {
    console.clearProgress()
  }

  private var line: String {
    let count = console.numerals.text(done)
    guard let whole, whole > 0 else { return "\(doing.legible) \(count)" }
    let percent = min(100, done.multipliedReportingOverflow(by: 100).partialValue / whole)
    return "\(doing.legible) \(count) / \(console.numerals.text(whole)) (\(percent) %)"
  }
}
