import Synchronization

/// What a person would type, line by line.
final class TypedLines: Sendable {
  private let left: Mutex<[String]>

  init(_ lines: [String]) {
    left = Mutex(lines.reversed())
  }

  func next() -> String? {
    left.withLock { $0.popLast() }
  }
}
