import Foundation
import Mobilisation

// Writes the files of the model case, into `fixtures/mobilisation` of the checkout it is run in.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count <= 1, arguments.first?.hasPrefix("-") != true else {
  FileHandle.standardError.write(Data("usage: caisse-fixtures [directory]\n".utf8))
  exit(64)
}

let directory = URL(fileURLWithPath: arguments.first ?? "fixtures/mobilisation", isDirectory: true)
do {
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  for file in ModelCase.files {
    try Data(file.bytes).write(to: directory.appendingPathComponent(file.name))
    print("\(file.name): \(file.rows) rows, \(file.bytes.count) bytes")
  }
} catch {
  let reason = "caisse-fixtures: can't write into \(directory.path): \(error.localizedDescription)"
  FileHandle.standardError.write(Data((reason + "\n").utf8))
  exit(73)
}
