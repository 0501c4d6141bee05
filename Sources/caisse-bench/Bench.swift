import Glibc

/// Runs the cases on a campaign of one size and holds them against the floor.
final class Bench {
  private let count: Int
  private let runs: Int
  private let place: Workplace
  private let hasFloor: Bool
  private var books: CampaignBooks
  private static let program = "/proc/self/exe"

  init(count: Int, runs: Int, floorSource: String) throws {
    self.count = count
    self.runs = max(1, runs)
    place = try Workplace(count: count)
    books = CampaignBooks(place)
    hasFloor = access(floorSource, R_OK) == 0 && Bench.build(floorSource, place)
  }

  private static func build(_ source: String, _ place: Workplace) -> Bool {
    let command = ["gcc", "-O2", "-o", place.floor, source, "-lsqlite3", "-lcrypto"]
    return (try? Spawned.run(command, scratch: place.folder)) != nil
  }

  func cleanUp() {
    place.remove()
  }

  func measure(_ measured: Case) throws -> Measurement {
    var ours: [Spawned] = []
    var floors: [Spawned] = []
    for run in 0..<runs {
      try books.reach(measured.needs)
      ours.append(try place.caisse(measured.arguments(place, run: run)))
      if measured == .import { books.wereImported() }
      if measured.hasFloor, hasFloor { floors.append(try runFloor()) }
    }
    return Measurement(
      name: measured.rawValue, count: count, ours: ours, floor: floors, bytes: place.booksSize)
  }

  /// This program, by the path that the kernel knows it under.
  static let executable: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink(program, &buffer, buffer.count)
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  private func runFloor() throws -> Spawned {
    let flags = ["-m", "one", "-d", "1", "-c", "64", "-k", "1", "-B", "1", "-T", "1"]
    return try Spawned.run(
      [place.floor] + flags + [place.donations, place.floorDatabase], scratch: place.folder)
  }
}
