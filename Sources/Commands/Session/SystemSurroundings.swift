import Glibc
import Journal
import Ledger
import Synchronization
import Workflows

/// The machine's clock. Days are computed by the C library, in the books' time zone.
struct SystemClock: Clock {
  /// The zone the C library was last told: it knows one at a time, for the whole process.
  private static let told = Mutex("")

  func now() -> Instant {
    Instant(secondsSince1970: Int64(time(nil)))
  }

  func day(of instant: Instant, in timeZone: String) -> Day {
    var seconds = time_t(instant.secondsSince1970)
    var civil = tm()
    Self.told.withLock { told in
      if told != timeZone {
        setenv("TZ", timeZone, 1)
        tzset()
        told = timeZone
      }
      localtime_r(&seconds, &civil)
    }
    return Day(
      year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday))!
  }

  /// Whether the machine's database of time zones has this name.
  static func knows(timeZone: String) -> Bool {
    guard !timeZone.isEmpty, !timeZone.hasPrefix("/"), !timeZone.contains("..") else {
      return false
    }
    return timeZone == "UTC" || access("/usr/share/zoneinfo/" + timeZone, R_OK) == 0
  }

  /// The machine's own time zone: `TZ`, `/etc/timezone`, else UTC.
  static func systemTimeZone(_ environment: (String) -> String?) -> String {
    if let name = environment("TZ"), knows(timeZone: name) { return name }
    if let file = fopen("/etc/timezone", "r") {
      defer { fclose(file) }
      var buffer = [CChar](repeating: 0, count: 128)
      if fgets(&buffer, 128, file) != nil {
        let bytes = buffer.prefix { $0 > 32 }.map { UInt8(bitPattern: $0) }
        let name = String(decoding: bytes, as: UTF8.self)
        if knows(timeZone: name) { return name }
      }
    }
    return "UTC"
  }
}

/// Random bytes of the kernel, fetched by the page: an import takes 48 of them a row.
final class SystemRandom: RandomSource, @unchecked Sendable {
  private var pool = [UInt8](repeating: 0, count: 4096)
  private var used = 4096

  func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    var filled = 0
    while filled < buffer.count {
      if used == pool.count { refill() }
      let count = min(buffer.count - filled, pool.count - used)
      pool.withUnsafeBytes { source in
        buffer.baseAddress!.advanced(by: filled)
          .copyMemory(from: source.baseAddress!.advanced(by: used), byteCount: count)
      }
      filled += count
      used += count
    }
  }

  private func refill() {
    pool.withUnsafeMutableBytes { pool in
      for start in stride(from: 0, to: pool.count, by: SystemRandom.largestRequest) {
        let status = getentropy(
          pool.baseAddress!.advanced(by: start), SystemRandom.largestRequest)
        precondition(status == 0, "the kernel always has random bytes once it has started")
      }
    }
    used = 0
  }

  /// Bytes `getentropy` gives in one call.
  private static let largestRequest = 256
}
