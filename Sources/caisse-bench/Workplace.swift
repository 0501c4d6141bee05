import Glibc
import Mobilisation

/// The temporary folder of one benchmark: the campaign's file and the books made from it.
struct Workplace {
  let folder: String

  var donations: String { folder + "/donations.csv" }
  var books: String { folder + "/fund.caisse" }
  var people: String { folder + "/fund.people" }
  var floor: String { folder + "/floor" }
  var floorDatabase: String { folder + "/floor.db" }

  init(count: Int) throws {
    var template = Array("/tmp/caisse-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unusable(what: "a temporary folder") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let file = fopen(donations, "w") else { throw Unusable(what: donations) }
    defer { fclose(file) }
    Workload.donations(count: count, seed: 2024) { piece in
      fwrite(piece, 1, piece.count, file)
    }
  }

  struct Unusable: Error, CustomStringConvertible {
    let what: String
    var description: String { "can't make \(what)" }
  }

  func removeBooks() {
    unlink(books)
    unlink(people)
  }

  func remove() {
    for path in [donations, books, people, floor, floorDatabase, folder + "/output"] {
      unlink(path)
    }
    rmdir(folder)
  }

  /// Bytes of the books and the people file together.
  var booksSize: Int { size(books) + size(people) }

  private func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
