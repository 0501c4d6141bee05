import Mobilisation
import Testing

@Suite struct WorkloadTests {
  private func file(_ count: Int, seed: UInt64, pieceBytes: Int = 1 << 16) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    Workload.donations(count: count, seed: seed, pieceBytes: pieceBytes) { pieces.append($0) }
    return pieces
  }

  @Test func `a seed gives the same file on every machine`() {
    let text = String(decoding: file(3, seed: 1).joined(), as: UTF8.self)
    #expect(
      text == """
        date,amount,currency,donor,email,channel,reference,campaign
        2024-06-10,10.00,EUR,Aïcha Aubrebel,aicha.aubrebel.1@example.net,card,W-000000001,urgence
        2024-06-17,12.50,EUR,Aïcha Aubrebel,aicha.aubrebel.1@example.net,platform,W-000000002,urgence
        2024-06-24,10.00,EUR,Adèle Aubrebel,adele.aubrebel.0@example.org,platform,W-000000003,urgence

        """)
  }

  @Test func `the size of the pieces changes nothing, and each ends with a row`() {
    let whole = Array(file(2_000, seed: 7).joined())
    let small = file(2_000, seed: 7, pieceBytes: 500)
    #expect(small.count > 100)
    #expect(small.allSatisfy { $0.last == 0x0A })
    #expect(Array(small.joined()) == whole)
    #expect(Array(file(2_000, seed: 8).joined()) != whole)
  }

  @Test func `no rows are a header`() {
    #expect(file(0, seed: 1) == [Array(Workload.header.utf8)])
  }

  @Test func `a writer's refusal stops the file`() {
    struct Full: Error {}
    var written = 0
    #expect(throws: Full.self) {
      try Workload.donations(count: 10_000, seed: 1, pieceBytes: 1_000) { _ throws(Full) in
        written += 1
        if written == 3 { throw Full() }
      }
    }
    #expect(written == 3)
  }

  @Test func `rows are plain, in order, and half of the donors come back`() {
    let count = 20_000
    let text = String(decoding: file(count, seed: 20_240_610).joined(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == count + 1)
    var donations: [Substring: Int] = [:]
    var channels: [Substring: Int] = [:]
    var (lastDay, lastReference): (Substring, Substring) = ("2024-06-10", "")
    var oddRows = 0
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let isPlain =
        cells.count == 8 && cells[0] >= lastDay && cells[1].dropLast(2).last == "."
        && cells[2] == "EUR" && cells[3].contains(" ") && cells[4].contains("@example.")
        && cells[6] > lastReference && cells[7] == "urgence" && !line.contains("\"")
      if !isPlain { oddRows += 1 }
      (lastDay, lastReference) = (cells[0], cells[6])
      donations[cells[4], default: 0] += 1
      channels[cells[5], default: 0] += 1
    }
    #expect(oddRows == 0)
    #expect(lastDay == "2024-06-30")
    #expect(Set(channels.keys) == ["platform", "card", "transfer"])
    let back = donations.values.count { $0 > 1 }
    #expect((45...55).contains(back * 100 / donations.count))
  }
}
