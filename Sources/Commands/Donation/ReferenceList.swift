import Formats
import Workflows

/// A file of references, one a line under the header `reference`.
enum ReferenceList {
  static func read(_ path: String) throws -> [String] {
    let reader = CSVReader(CSVDialectForm(), file: path, source: try FileSource(path))
    guard let header = try reader.readHeader(), let column = header["reference"] else {
      throw Fault(
        code: "references-missing", message: "\(path) has no column “reference”",
        hint: "write that word on the first line, and one reference on each line below",
        exit: .inputRejected)
    }
    var references: [String] = []
    while let row = try reader.next() { references.append(row.text(column)) }
    return references
  }
}
