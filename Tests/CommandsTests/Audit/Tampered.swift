import Testing

/// One thing that is done to an export, and what must be said of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let words: String
  let change: @Sendable (inout Tampered) throws -> Void

  init(
    _ name: String, _ words: String, _ change: @escaping @Sendable (inout Tampered) throws -> Void
  ) {
    testDescription = name
    self.words = words
    self.change = change
  }
}

/// An export in memory, to be changed.
struct Tampered: Equatable {
  var files: [String: [UInt8]]

  private func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  var records: [String] {
    get { text("records.ndjson").split(separator: "\n").map(String.init) }
    set { files["records.ndjson"] = Array(newValue.map { $0 + "\n" }.joined().utf8) }
  }

  /// Whole signed checkpoints.
  var notes: [String] {
    get {
      let parts = text("checkpoints.txt").split(separator: "\n\n").map(String.init)
      return stride(from: 0, to: parts.count, by: 2).map { place in
        parts[place] + "\n\n" + parts[place + 1] + (parts[place + 1].hasSuffix("\n") ? "" : "\n")
      }
    }
    set { files["checkpoints.txt"] = Array(newValue.joined(separator: "\n").utf8) }
  }

  /// The first file whose name ends so and which has this in it, with another word in its place.
  mutating func replace(_ old: String, by new: String, inFilesEnding suffix: String) throws {
    let name = try #require(
      files.keys.sorted().first { $0.hasSuffix(suffix) && text($0).contains(old) })
    files[name] = Array(text(name).replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// A line of a checkpoint, changed.
  mutating func edit(note: Int, line: Int, _ change: (String) -> String?) {
    var lines = notes[note].split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if let changed = change(lines[line]) { lines[line] = changed } else { lines.remove(at: line) }
    notes[note] = lines.joined(separator: "\n")
  }

  /// Another letter at this place from the end, still base64.
  static func flipped(_ text: String, fromEnd place: Int) -> String {
    var letters = Array(text)
    let at = letters.count - place
    letters[at] = letters[at] == "A" ? "B" : "A"
    return String(letters)
  }

  static let all =
    ofRecords + ofCheckpoints + [
      Tampering("keys.policy", "keys.policy is not what the records say") {
        try $0.replace("quorum A", by: "quorum none", inFilesEnding: "keys.policy")
      },
      Tampering("a key of a member", "allowed_signers is not what the records say") {
        try $0.replace("AAAA", by: "AAAB", inFilesEnding: "allowed_signers")
      },
      Tampering("from when a key is a member's", "allowed_signers is not what the records say") {
        try $0.replace("valid-after=\"2", by: "valid-after=\"1", inFilesEnding: "allowed_signers")
      },
      Tampering("what an approval says", "is not what record") {
        try $0.replace(
          #""decision":"for""#, by: #""decision":"against""#, inFilesEnding: ".message")
      },
      Tampering("what a signed act is about", "ssh-keygen doesn't believe") {
        try $0.replace(#""subject":""#, by: #""subject":"0"#, inFilesEnding: ".message")
      },
      Tampering("a signature of a member", ".message.sig is not what record") {
        try $0.replace("U1NIU0lH", by: "U1NIU0lI", inFilesEnding: ".message.sig")
      },
      Tampering("a signature that is missing", "something is missing") {
        $0.files[try #require($0.files.keys.first { $0.hasSuffix(".sig") })] = nil
      },
      Tampering("a sheet that was signed", ".csv is not what m:") {
        try $0.replace("none", by: "family", inFilesEnding: ".csv")
      },
    ]

  private static let ofRecords = [
    Tampering("a record changed", "are not those that were signed") {
      try $0.replace(#""amount":90000"#, by: #""amount":90001"#, inFilesEnding: "records.ndjson")
    },
    Tampering("a record deleted", "record 21 stands in the place of record 20") {
      $0.records.remove(at: 20)
    },
    Tampering("two records swapped", "record 21 stands in the place of record 20") {
      $0.records.swapAt(20, 21)
    },
    Tampering("a record twice", "record 20 stands in the place of record 21") {
      $0.records.insert($0.records[20], at: 20)
    },
    Tampering("the last record away", "records that were signed") { $0.records.removeLast() },
    Tampering("the last record cut", "is cut") { $0.files["records.ndjson"]!.removeLast(9) },
    Tampering("no record left", "records that were signed 0 are here") {
      $0.files["records.ndjson"] = []
    },
    Tampering("a record in another form", "is not in the one form that records have") {
      try $0.replace(#""last":true"#, by: #""last": true"#, inFilesEnding: "records.ndjson")
    },
    Tampering("a record that came later", "nobody signed the last records") {
      let last = $0.records.count
      $0.records.append(
        $0.records[last - 1].replacing("\"seq\":\(last - 1)", with: "\"seq\":\(last)"))
    },
  ]

  private static let ofCheckpoints = [
    Tampering("the origin of a checkpoint", "is of another log") {
      $0.edit(note: 1, line: 0) { _ in "caisse/0" }
    },
    Tampering("the size of a checkpoint", "are not those that were signed") {
      $0.edit(note: 1, line: 1) { String(Int($0)! - 1) }
    },
    Tampering("the root of a checkpoint", "are not those that were signed") {
      $0.edit(note: 1, line: 2) { flipped($0, fromEnd: 9) }
    },
    Tampering("the log's signature", "didn't sign the checkpoint of") {
      $0.edit(note: 1, line: 4) { flipped($0, fromEnd: 30) }
    },
    Tampering("the id of the log's key", "with a key that is not known") {
      $0.edit(note: 1, line: 4) { line in
        let digits = line.split(separator: " ")
        return "— \(digits[1]) AAAA" + digits[2].dropFirst(4)
      }
    },
    Tampering("the log's signature away", "the log's key didn't sign") {
      $0.edit(note: 2, line: 4) { _ in nil }
    },
    Tampering("a witness's signature", "cabinet.example/w1 didn't sign the checkpoint of") {
      $0.edit(note: 2, line: 5) { flipped($0, fromEnd: 30) }
    },
    Tampering("the time of a witness", "cabinet.example/w1 didn't sign the checkpoint of") {
      $0.edit(note: 2, line: 5) { flipped($0, fromEnd: 90) }
    },
    Tampering("the last checkpoint away", "nobody signed the last records") {
      $0.notes.removeLast()
    },
    Tampering("every checkpoint away", "nobody signed the last records") {
      $0.files["checkpoints.txt"] = []
    },
  ]
}
