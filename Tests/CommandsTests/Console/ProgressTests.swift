import Commands
import Foundation
import Keeping
import Synchronization
import Testing

struct ProgressTests {
  /// A stopwatch that moves only when told to.
  private final class Stopwatch: Sendable {
    private let time = Mutex(Duration.zero)
    func wait(_ duration: Duration) { time.withLock { $0 += duration } }
    var elapsed: Duration { time.withLock { $0 } }
  }

  private func errors(
    steps: Int, each: Duration, isTerminal: Bool = true, environment: [String: String] = [:]
  ) throws -> String {
    let stopwatch = Stopwatch()
    let captured = CapturedConsole(
      isTerminal: isTerminal, columns: 40, environment: environment,
      elapsed: { stopwatch.elapsed })
    let progress = Progress(try captured.console(language: .english), "importing", of: steps)
    for _ in 0..<steps {
      stopwatch.wait(each)
      progress.advance()
    }
    progress.finish()
    return captured.errors.text
  }

  @Test func `work under half a second is silent`() throws {
    #expect(try errors(steps: 499, each: .milliseconds(1)).isEmpty)
  }

  @Test func `long work shows one line, ten times a second at most, and takes it away`() throws {
    let text = try errors(steps: 4_000, each: .milliseconds(1))
    let shown = text.components(separatedBy: "\r\u{1B}[2K")
    #expect(shown.count > 5 && shown.count <= 37)
    #expect(shown.first?.isEmpty == true && shown.last?.isEmpty == true)
    #expect(shown[1].hasPrefix("importing "))
    #expect(shown[1].hasSuffix(" / 4,000 (12 %)") || shown[1].contains(" / 4,000 ("))
    #expect(!text.contains("\n"))
  }

  @Test func `slow steps are all seen`() throws {
    let text = try errors(steps: 10, each: .seconds(1))
    #expect(text.contains("importing 1 / 10 (10 %)"))
    #expect(text.contains("importing 10 / 10 (100 %)"))
  }

  @Test func `nothing is shown off a terminal or on a dumb one`() throws {
    #expect(try errors(steps: 10, each: .seconds(1), isTerminal: false).isEmpty)
    #expect(try errors(steps: 10, each: .seconds(1), environment: ["TERM": "dumb"]).isEmpty)
  }

  @Test func `a line said meanwhile stands alone`() throws {
    let stopwatch = Stopwatch()
    let captured = CapturedConsole(
      isTerminal: true, columns: 40, elapsed: { stopwatch.elapsed })
    let console = try captured.console()
    let progress = Progress(console, "verifying")
    stopwatch.wait(.seconds(1))
    progress.advance(by: 1_000)
    console.say("the books are busy")
    #expect(
      captured.errors.text
        == "\r\u{1B}[2Kverifying 1,000\r\u{1B}[2Kthe books are busy\n")
  }
}
