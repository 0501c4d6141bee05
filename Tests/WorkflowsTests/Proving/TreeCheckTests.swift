import Journal
import TestSupport
import Testing
import Workflows

/// A journal of more than two blocks, checked block by block.
struct TreeCheckTests {
  private struct Record {
    var seq: Int64
    var line: [UInt8]
    var leaf: Hash
  }

  private static let count = 2 * BlockCheck.size + 100
  private static let records = (0..<count).map { seq in
    let line = Array("record \(seq)".utf8)
    return Record(seq: seq, line: line, leaf: Hash.leaf(line))
  }
  private static let edge = edge(records.map(\.leaf))

  private static func edge(_ leaves: [Hash]) -> TreeEdge {
    leaves.reduce(into: TreeEdge()) { $0.append($1) }
  }

  /// Reads the blocks as a store gives them: each from the first record on that stands where it begins.
  private func check(_ records: [Record], rootsOf sizes: [Int64] = []) throws -> TreeCheck {
    var tree = TreeCheck()
    var number: Int64 = 0
    while true {
      var block = BlockCheck(number: number, rootsOf: sizes)
      for record in records where record.seq >= block.first {
        let isTaken = try record.line.withUnsafeBytes {
          try block.read(seq: record.seq, line: $0, leaf: record.leaf)
        }
        if !isTaken { break }
      }
      tree.append(block)
      guard block.isFull else { return tree }
      number += 1
    }
  }

  private func difference(_ records: [Record], kept: TreeEdge = edge) throws -> Difference? {
    do {
      try check(records).close(kept: kept)
      return nil
    } catch let difference as Difference {
      return difference
    }
  }

  @Test(arguments: [0, 1, BlockCheck.size - 1, BlockCheck.size, BlockCheck.size + 1, count])
  func `blocks make the tree of all records, and each root that is asked for`(size: Int64) throws {
    var random = SeededGenerator(seed: UInt64(size))
    let records = Array(Self.records.prefix(Int(size)))
    let asked =
      [1, BlockCheck.size, BlockCheck.size + 1, size, size + 1]
      + (0..<50).map { _ in Int64.random(in: 1...Self.count, using: &random) }
    let tree = try check(records, rootsOf: Set(asked).filter { $0 > 0 }.sorted())
    #expect(tree.root == Self.edge(records.map(\.leaf)).root)
    for size in asked where size > 0 {
      let expected =
        size <= tree.size ? Self.edge(Self.records.prefix(Int(size)).map(\.leaf)).root : nil
      #expect(tree.roots[size] == expected, "the first \(size)")
    }
  }

  @Test func `a journal as it was kept is no different`() throws {
    #expect(try difference(Self.records) == nil)
  }

  @Test(arguments: [0, 1, BlockCheck.size - 1, BlockCheck.size, 2 * BlockCheck.size])
  func `a record that is missing is named, at the border of blocks too`(seq: Int64) throws {
    var records = Self.records
    records.remove(at: Int(seq))
    #expect(try difference(records)?.record == seq)
  }

  @Test func `records that are missing at the end are named by the first of them`() throws {
    let records = Array(Self.records.prefix(Int(BlockCheck.size)))
    #expect(try difference(records)?.record == BlockCheck.size)
  }

  @Test(arguments: [0, BlockCheck.size - 1, BlockCheck.size, 2 * BlockCheck.size + 7])
  func `of two changes the first is named, and which side the tree knows`(seq: Int64) throws {
    var records = Self.records
    let last = records.count - 1
    records[Int(seq)].leaf = Hash.emptyTree
    records[last].leaf = Hash.emptyTree
    let changedLeaf = try #require(try difference(records))
    #expect(changedLeaf.record == seq)
    #expect(changedLeaf.column == "leaf")

    let changedBytes = try #require(
      try difference(records, kept: Self.edge(records.map(\.leaf))))
    #expect(changedBytes.record == seq)
    #expect(changedBytes.column != "leaf")
  }
}
