import Glibc

/// Waiting for another process that holds the books: a word after one second, giving up when patience
/// is at an end.
struct BusyWait: Sendable {
  private static let pause: UInt32 = 20_000
  private static let triesInASecond = 1_000_000 / Int(pause)

  let holder: Holder?
  let surroundings: SQLiteStore.Surroundings

  /// Waits a moment; false when it is enough. `tries` counts from 0 for each lock.
  func wait(tries: Int) -> Bool {
    guard tries < surroundings.patience * Self.triesInASecond else { return false }
    if tries == Self.triesInASecond { surroundings.waiting(holder?.words ?? Holder.unknown) }
    usleep(Self.pause)
    return true
  }
}
