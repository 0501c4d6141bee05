import Glibc
import Mobilisation

/// The temporary folder of one benchmark: the campaign's file and the books made from it.
struct Workplace {
  private let scratch: ScratchFolder

  var folder: String { scratch.path }
  var donations: String { folder + "/donations.csv" }
  var books: String { folder + "/fund.caisse" }
  var people: String { folder + "/fund.people" }
  var floor: String { folder + "/floor" }
  var floorDatabase: String { folder + "/floor.db" }

  /// The e-mail of one who gave.
  let donor: String

  init(count: Int) throws {
    scratch = try ScratchFolder()
    donor = try Self.write(count, to: scratch.path + "/donations.csv")
  }

  /// Writes the campaign's file and gives the e-mail of its first donor.
  private static func write(_ count: Int, to path: String) throws -> String {
    guard let file = fopen(path, "w") else {
      throw ScratchFolder.Unusable(description: "can't make \(path)")
    }
    defer { fclose(file) }
    var first: [UInt8] = []
    Workload.donations(count: count, seed: 2024) { piece in
      if first.isEmpty { first = piece }
      fwrite(piece, 1, piece.count, file)
    }
    let row = first.split(separator: UInt8(ascii: "\n")).dropFirst().first ?? []
    let fields = row.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return String(decoding: fields.dropFirst(4).first ?? [], as: UTF8.self)
  }

  /// Runs a command of this very program.
  func caisse(_ arguments: [String]) throws -> Spawned {
    try Spawned.run([Bench.executable, "caisse"] + arguments, scratch: folder)
  }

  private static let bookFiles = [
    "fund.caisse", "fund.people", "fund.logkey", "fund.checkpoint",
  ]

  func removeBooks() {
    for file in Self.bookFiles { unlink("\(folder)/\(file)") }
  }

  func remove() {
    removeBooks()
    scratch.remove("donations.csv", "floor", "floor.db", "output")
  }

  /// Bytes of the books and the people file together.
  var booksSize: Int { size(books) + size(people) }

  private func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
