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

  init(count: Int) throws {
    scratch = try ScratchFolder()
    guard let file = fopen(donations, "w") else {
      throw ScratchFolder.Unusable(description: "can't make \(scratch.path)/donations.csv")
    }
    defer { fclose(file) }
    Workload.donations(count: count, seed: 2024) { piece in
      fwrite(piece, 1, piece.count, file)
    }
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
