import Foundation

extension Trials {
  private static let files = ["fund.caisse", "fund.people"]

  /// One bit turned, or the end cut off: verification says so, or nothing that anybody reads is another.
  func flips() throws -> Tally {
    var tally = Tally()
    var chance = SeededChance(seed: seed)
    try judge.start.write(to: folder)
    let sound = try Readings(folder, caisse)
    var number = 0
    while deadline == nil ? number < 400 : !isOver {
      number += 1
      var start = judge.start
      let name = Self.files[number % 4 == 3 ? 1 : 0]
      var bytes = start.files[name]!
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      let isCut = number % 10 == 9
      if isCut {
        bytes.removeSubrange(place...)
      } else {
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      }
      start.files[name] = bytes
      try start.write(to: folder)
      tally.add(
        "\(name) \(isCut ? "cut" : "flipped") at \(place) with seed \(seed)", try unseen(sound))
    }
    return tally
  }

  private func unseen(_ sound: Readings) throws -> String? {
    let verified = try caisse.run(["audit", "verify"], in: folder)
    let status = try caisse.run(["status"], in: folder)
    for ended in [verified, status] {
      // Those of a program that fell, or that owns to a bug.
      guard let status = ended.status, status != 70, status < 128 else {
        return "not told well: \(ended.words)"
      }
    }
    if verified.status != 0 { return nil }
    let readings = try Readings(folder, caisse)
    return readings == sound ? nil : "not noticed: \(readings)"
  }

  /// All that books say.
  private struct Readings: Equatable, CustomStringConvertible {
    private let all: [String]

    init(_ folder: String, _ caisse: Caisse) throws {
      all = try [
        ["check"], ["export", "ndjson"], ["statement", "trial-balance", "--format", "csv"],
        ["donor", "list", "--format", "csv"], ["payout", "list", "--format", "csv"],
        ["collective", "list", "--format", "csv"], ["status"],
      ].map { try caisse.run($0, in: folder).words }
    }

    var description: String { all.map { String($0.prefix(300)) }.joined(separator: "\n") }
  }
}
