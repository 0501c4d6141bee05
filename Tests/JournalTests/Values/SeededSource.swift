import Journal
import TestSupport

/// Random bytes that a seed gives again.
struct SeededSource: RandomSource {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    for index in buffer.indices { buffer[index] = UInt8.random(in: 0...255, using: &generator) }
  }
}
