import Glibc

/// Waiting for another process that holds the books: a word after one second, giving up after a minute.
enum BusyWait {
  private static let pause: UInt32 = 20_000

  static func wait(
    tries: Int, holder: Holder?, surroundings: SQLiteStore.Surroundings
  ) -> Bool {
    let waited = tries * Int(pause) / 1_000_000
    guard waited < surroundings.patience else { return false }
    if tries == 1_000_000 / Int(pause) {
      surroundings.waiting(holder?.describe() ?? "another process")
    }
    usleep(pause)
    return true
  }
}
