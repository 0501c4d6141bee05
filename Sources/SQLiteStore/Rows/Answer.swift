import Dispatch
import Synchronization

/// What one thread works out for another.
final class Answer<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isGiven = DispatchSemaphore(value: 0)

  func give(_ value: Result<Value, any Error>) {
    result.withLock { $0 = value }
    isGiven.signal()
  }

  /// Returns when it is given.
  func take() throws -> Value {
    isGiven.wait()
    isGiven.signal()
    return try result.withLock { $0! }.get()
  }
}
