import Glibc

/// Two processes complete two decisions on the last euro at the same time: exactly one award is reserved,
/// and the other waits.
struct Races {
  let count: Int

  struct Wrong: Error, CustomStringConvertible {
    let description: String
  }

  /// Which award had the money, how often.
  private var firsts: [String: Int] = [:]

  init(count: Int) {
    self.count = count
  }

  /// What came of all of them, in one line.
  mutating func run() throws -> String {
    let folder = try ScratchFolder()
    defer { removeFiles(of: folder) }
    setenv("CAISSE_BOOKS", folder.path + "/fund.caisse", 1)
    setenv("CAISSE_NOW", "2024-06-10T08:00:00Z", 1)
    setenv("CAISSE_MEMBER", "m:1", 1)
    try prepare(in: folder.path)
    for file in files { try copy(folder.path + "/fund" + file, folder.path + "/kept" + file) }
    for number in 1...count {
      for file in files { try copy(folder.path + "/kept" + file, folder.path + "/fund" + file) }
      try race(number, in: folder.path)
    }
    let wins = firsts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(count) races: one award reserved and the other waiting, each time "
      + "(reserved: \(wins.joined(separator: ", ")))"
  }

  private let files = [".caisse", ".people", ".logkey", ".checkpoint"]

  private func removeFiles(of folder: ScratchFolder) {
    for file in files { unlink("\(folder.path)/fund\(file)") }
    for file in files { unlink("\(folder.path)/kept\(file)") }
    folder.remove("output", "first", "second")
  }

  private func caisse(_ words: String) -> [String] {
    ["/proc/self/exe", "caisse"] + words.split(separator: " ").map(String.init)
  }

  /// 1,000.00 free, and two awards of 1,000.00 that the committee has approved.
  private func prepare(in folder: String) throws {
    let steps =
      ["init \(folder)/fund.caisse --organisation Relais --time-zone UTC"]
      + (2...4).map {
        "member enrol --name M\($0) --role committee"
          + ($0 == 2 ? "" : " --countersigned-by m:2")
      }
      + [
        "account open 512CC --parent 512 --label B", "campaign open urgence",
        "donation record --campaign urgence --amount 1000 --channel transfer",
        "collective add C01 --name A", "collective add C02 --name B", "round open r",
        "application receive --round r --collective C01 --requested 1000",
        "application receive --round r --collective C02 --requested 1000",
        "award propose --application G1 --amount 1000",
        "award propose --application G2 --amount 1000",
      ]
      + (2...3).flatMap {
        [
          "interest declare --none --round r --as m:\($0)",
          "approval give G1 G2 --decision for --as m:\($0)",
        ]
      }
    for step in steps { _ = try Spawned.run(caisse(step), scratch: folder) }
  }

  private mutating func race(_ number: Int, in folder: String) throws {
    let decisions = [("G1", "m:2", "first"), ("G2", "m:3", "second")]
    let running = try (number % 2 == 0 ? decisions : decisions.reversed()).map {
      try Spawned.start(
        caisse("award decide \($0.0) --as \($0.1)"), log: "\(folder)/\($0.2)")
    }
    let said = try running.map { try $0.end().output }
    let states = try Spawned.run(
      caisse("award list --format csv"), scratch: folder
    ).output
    let reserved = said.filter { $0.contains("approved and reserved: 1000.00") }
    let waiting = said.filter { $0.contains("1000.00 EUR wait for free money, rank 1") }
    guard reserved.count == 1, waiting.count == 1,
      states.split(separator: "\n").filter({ $0.contains(",reserved,") }).count == 1,
      states.split(separator: "\n").filter({ $0.contains(",waiting,") }).count == 1
    else { throw Wrong(description: "race \(number): \(said) \(states)") }
    _ = try Spawned.run(caisse("check balances commitment awards"), scratch: folder)
    if number % 100 == 0 { _ = try Spawned.run(caisse("audit verify"), scratch: folder) }
    firsts[reserved[0].contains("G1/1") ? "G1/1" : "G2/1", default: 0] += 1
  }

  private func copy(_ from: String, _ to: String) throws {
    guard let source = fopen(from, "r"), let target = fopen(to, "w") else {
      throw Wrong(description: "can't copy \(from) to \(to)")
    }
    defer {
      fclose(source)
      fclose(target)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, source), count > 0 {
      guard fwrite(buffer, 1, count, target) == count else {
        throw Wrong(description: "can't write \(to)")
      }
    }
  }
}
