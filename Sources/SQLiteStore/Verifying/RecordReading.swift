import Workflows

/// Reads the records once, for the tree, for the openings of the people file, and for whoever replays them.
struct RecordReading: @unchecked Sendable {
  // Its connection is used by whoever calls `run`, and by nobody else meanwhile.
  let connection: Connection
  private let bytes: ByteSide
  /// What is known of the people file's words; nil without one.
  private let words: KnownWords?

  struct Findings: Sendable {
    let tree: Result<TreeCheck, any Error>
    let openings: Result<OpeningsCheck.Count?, any Error>
    let signatures: Result<SignatureCount, any Error>
  }

  init(_ connection: Connection, known: KnownCheckpoints, words: KnownWords?) {
    self.connection = connection
    self.words = words
    bytes = ByteSide([connection], known: known)
  }

  func run(sendingTo ahead: RecordsAhead) -> Findings {
    var sender = RecordSender(to: ahead)
    var openings = OpeningsOnTheWay(on: connection, words)
    let read = Result {
      try bytes.readTree { seq, line in
        sender.read(line)
        openings.pass(seq, line)
      }
    }
    sender.end(read.isSuccess ? .whole : .cutOff)
    let tree = read.flatMap { tree in
      Result {
        try bytes.close(tree)
        return tree
      }
    }
    return Findings(
      tree: tree, openings: openings.finish(),
      signatures: tree.flatMap { tree in Result { try bytes.signatures(tree) } })
  }
}

/// The check of openings as far as it has come: the first that is wrong stops it, and nothing else.
private struct OpeningsOnTheWay {
  private var check: OpeningsCheck?
  private var failure: (any Error)?

  init(on connection: Connection, _ words: KnownWords?) {
    guard let words else { return }
    do { check = try OpeningsCheck(on: connection.handle, words) } catch { failure = error }
  }

  mutating func pass(_ seq: Int64, _ line: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    do { try check?.pass(seq, line) } catch { failure = error }
  }

  mutating func finish() -> Result<OpeningsCheck.Count?, any Error> {
    Result {
      if let failure { throw failure }
      return try check?.finish()
    }
  }
}

extension Result {
  fileprivate var isSuccess: Bool { if case .success = self { true } else { false } }
}
