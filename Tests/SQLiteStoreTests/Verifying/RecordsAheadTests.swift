import Dispatch
import Giving
import Journal
import TestSupport
import Testing
import Workflows

@testable import SQLiteStore

/// Records pass from one thread to another.
struct RecordsAheadTests {
  private func lines() throws -> [[UInt8]] {
    let books = try TestBooks()
    for number in 0..<20 {
      try books.give(1_000, by: .transfer, reference: "R-\(number)")
    }
    return try books.read { view in
      var lines: [[UInt8]] = []
      try view.forEachRecord(from: 0) { _, line, _ in
        lines.append(Array(line))
        return true
      }
      return lines
    }
  }

  /// Reads so many records from the same lines again and again, on another thread.
  private func send(
    _ count: Int, of lines: [[UInt8]], to ahead: RecordsAhead
  ) -> DispatchGroup {
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      var sender = RecordSender(to: ahead)
      for number in 0..<count {
        lines[number % lines.count].withUnsafeBytes { sender.read($0) }
      }
      sender.end(.whole)
      sender.end(.cutOff)
    }
    return group
  }

  @Test func `they come in the order in which they went, all of them, and then their first end`()
    throws
  {
    let (ahead, lines) = (RecordsAhead(), try lines())
    let sending = send(20_000, of: lines, to: ahead)
    var seen: [Int64] = []
    var end: RecordsAhead.End?
    while end == nil {
      let batch = ahead.next()
      seen += batch.records.map(\.envelope.seq)
      end = batch.end
    }
    sending.wait()
    #expect(seen == (0..<20_000).map { Int64($0 % lines.count) })
    guard case .whole = end else {
      Issue.record("ended as \(String(describing: end))")
      return
    }
  }

  @Test func `who wants no more lets the sender finish`() throws {
    let (ahead, lines) = (RecordsAhead(), try lines())
    let sending = send(20_000, of: lines, to: ahead)
    _ = ahead.next()
    ahead.stop()
    #expect(sending.wait(timeout: .now() + 60) == .success)
  }

  @Test func `behind a record that can't be read comes nothing`() throws {
    let (ahead, lines) = (RecordsAhead(), try lines())
    var sender = RecordSender(to: ahead)
    lines[0].withUnsafeBytes { sender.read($0) }
    Array(lines[1].dropLast()).withUnsafeBytes { sender.read($0) }
    lines[2].withUnsafeBytes { sender.read($0) }
    sender.end(.whole)
    let batch = ahead.next()
    #expect(batch.records.map(\.envelope.seq) == [0])
    guard case .unreadable(.unreadable) = batch.end else {
      Issue.record("ended as \(String(describing: batch.end))")
      return
    }
  }
}
