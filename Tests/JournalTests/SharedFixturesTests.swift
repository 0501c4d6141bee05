import Foundation
import TestSupport
import Testing

@Suite struct SharedFixturesTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CI"] == "true", "only in CI"))
  func `continuous integration has the shared fixtures, so that no test is skipped there`() {
    #expect(SharedFixtures.isPresent)
  }
}
