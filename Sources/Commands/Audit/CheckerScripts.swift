/// The checkers of `fixtures/verify`, which go with what they check: whoever gets it needs nothing of ours.
enum CheckerScripts {
  static let ofExport = ["verify_export.py", "verify_receipt.py", "members.py", "proofs.py"]
  static let ofSample = ["draw_sample.py", "verify_receipt.py", "proofs.py"]

  static func write(_ names: [String], to folder: String) throws {
    for name in names {
      guard let script = EmbeddedFile.bytes(of: "verify/" + name) else {
        preconditionFailure("the program carries its checkers")
      }
      try FileBytes.put(script, to: "\(folder)/\(name)")
    }
  }
}
