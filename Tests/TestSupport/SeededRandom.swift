import Journal
import Synchronization

/// Bytes that a seed gives again, for the ids, nonces and salts of a test.
package struct SeededRandom: RandomSource {
  private var generator: SeededGenerator

  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  package mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    for index in buffer.indices {
      buffer[index] = UInt8(truncatingIfNeeded: generator.next() >> 24)
    }
  }
}

/// Gives each change a source of its own, so that no two of them make the same ids.
package final class SeededRandoms: Sendable {
  private let lastSeed: Mutex<UInt64>

  package init(seed: UInt64) {
    lastSeed = Mutex(seed << 32)
  }

  package func next() -> SeededRandom {
    lastSeed.withLock {
      $0 += 1
      return SeededRandom(seed: $0)
    }
  }
}
