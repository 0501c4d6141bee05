import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Every record of small books, each way of altering a journal: the first record that isn't as it was is
/// the one that is named.
struct RecordForgeryTests {
  /// SQL on the record at `{seq}`.
  enum Way: String, CaseIterable {
    case lastByteChanged, cutShort, anothersBytes, gone, goneAndClosedUp, twice, swapped

    var sql: String {
      switch self {
      case .lastByteChanged:
        // The last brace, into what a careless reader would take for white space.
        """
        UPDATE record SET line = CAST(substr(line, 1, length(line) - 1) || x'0D' AS BLOB)
        WHERE seq = {seq}
        """
      case .cutShort:
        "UPDATE record SET line = substr(line, 1, length(line) - 1) WHERE seq = {seq}"
      case .anothersBytes:
        "UPDATE record SET (line, leaf) = (SELECT line, leaf FROM record WHERE seq = 0) WHERE seq = {seq}"
      case .gone: "DELETE FROM record WHERE seq = {seq}"
      case .goneAndClosedUp:
        """
        DELETE FROM record WHERE seq = {seq};
        UPDATE record SET seq = -seq WHERE seq > {seq}; UPDATE record SET seq = -seq - 1 WHERE seq < 0;
        """
      case .twice:
        """
        UPDATE record SET seq = -seq WHERE seq > {seq}; UPDATE record SET seq = 1 - seq WHERE seq < 0;
        INSERT INTO record SELECT seq + 1, line, leaf FROM record WHERE seq = {seq};
        """
      case .swapped:
        """
        UPDATE record SET seq = -1 WHERE seq = {seq}; UPDATE record SET seq = {seq} WHERE seq = {seq} + 1;
        UPDATE record SET seq = {seq} + 1 WHERE seq = -1
        """
      }
    }

    /// The first place that isn't as it was.
    func place(altering seq: Int) -> Int { self == .twice ? seq + 1 : seq }
  }

  @Test(arguments: Way.allCases)
  func `each record that is altered is named`(way: Way) throws {
    let books = try BooksOnDisk()
    let original = try FileContent.of(books.files.books)
    let last = try #require(Int(books.text("SELECT max(seq) FROM record")))
    // The first record can't be given its own bytes, nor the last change places with the next.
    for seq in (way == .anothersBytes ? 1 : 0)...(way == .swapped ? last - 1 : last) {
      try FileContent.write(original, to: books.files.books)
      try books.forge(
        "PRAGMA ignore_check_constraints = ON; "
          + way.sql.replacing("{seq}", with: "\(seq)"))
      let difference = try books.difference()
      #expect(difference?.table == "record")
      #expect(
        difference?.record == Int64(way.place(altering: seq)),
        "\(seq): \(difference.map { "\($0.place): \($0.reason)" } ?? "intact")")
      // The hashes alone tell too that something was changed, if not always where it began.
      #expect(try books.difference(.tree) != nil)
    }
  }
}
