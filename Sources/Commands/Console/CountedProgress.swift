/// Progress told as how much is done of how much, by whoever counts for themselves.
final class CountedProgress {
  private let console: Console
  private let doing: String
  private var progress: Progress?
  private var done: Int64 = 0

  init(_ console: Console, _ doing: String) {
    self.console = console
    self.doing = doing
  }

  func show(_ done: Int64, of whole: Int64) {
    if progress == nil { progress = Progress(console, doing, of: Int(whole)) }
    progress?.advance(by: Int(done - self.done))
    self.done = done
  }

  func finish() { progress?.finish() }
}
