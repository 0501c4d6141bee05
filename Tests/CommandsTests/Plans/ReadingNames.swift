import Foundation
import TestSupport

/// What the words in capitals of `ReadingCommands` stand for in these books.
struct ReadingNames {
  private let names: [String: String]

  init(in books: RawConnection) throws {
    func first(_ sql: String) throws -> String { try books.texts(sql).first ?? "" }
    names = [
      "PAYOUT": try first("SELECT code FROM payout"),
      "SHARES": try first("SELECT id FROM allocation ORDER BY seq"),
      "CHOICE": try first("SELECT id FROM choice"),
      "IMPORT": try first("SELECT id FROM import"),
    ]
  }

  func given(_ line: String, folder: String) -> [String] {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return line.split(separator: " ").map { word in
      names[String(word)] ?? String(word).replacing("OUT/", with: folder + "/")
    }
  }
}
