import Journal
import TestSupport
import Testing

@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct PublishedNoteTests {
  private let vectors: Vectors
  private let now = Instant("2026-02-10T17:20:00Z")!

  init() throws {
    vectors = try SharedFixtures.decode("vectors/signed-note.json")
  }

  @Test func `signing gives the published lines, and keys their published names`() throws {
    #expect(vectors.signing.count == 2)
    for vector in vectors.signing {
      let signer = try signer(vector)
      #expect(signer.key.text == vector.vkey)
      #expect(try NoteKey(text: vector.vkey) == signer.key)
      #expect(signer.sign(vector.text, at: now).line == vector.line)
      if let text = vector.skey { #expect(signer.text == text) }
    }
  }

  private func signer(_ vector: Vectors.Signing) throws -> NoteSigner {
    if let text = vector.skey { return try NoteSigner(text: text) }
    let name = try #require(vector.name)
    let digits = try #require(vector.seed)
    let seed = try #require(Salt(hex: digits)).bytes
    return try #require(NoteSigner(name: name, kind: .note, seed: seed))
  }

  @Test func `keys that are none are refused`() {
    #expect(vectors.badKeys.count == 5)
    for text in vectors.badKeys {
      #expect(throws: NoteRefusal.self, "\(text)") { try NoteKey(text: text) }
    }
  }

  @Test func `notes open as published, and no others do`() throws {
    #expect(vectors.open.count == 13)
    for vector in vectors.open {
      let keys = try vector.vkeys.map { try NoteKey(text: $0) }
      func open() throws -> (SignedNote, [NoteSigned]) {
        let note = try SignedNote(encoded: vector.message)
        return (note, try note.signers(among: keys))
      }
      guard vector.ok else {
        #expect(throws: NoteRefusal.self, "\(vector.name)") { try open() }
        continue
      }
      let (note, signers) = try open()
      #expect(note.encoded == vector.message, "\(vector.name)")
      if let verified = vector.verified { #expect(signers.map(\.key.name) == verified) }
      if let text = vector.text { #expect(note.text == text) }
    }
  }

  @Test func `the checkpoints of the Tessera log are read, verified and signed byte for byte`()
    throws
  {
    let log = try SharedFixtures.decode("vectors/tessera-log/keys.json", as: Log.self)
    let signer = try NoteSigner(text: log.skey)
    #expect(signer.key.text == log.vkey)
    for size in 0...15 {
      let text = try SharedFixtures.text("vectors/tessera-log/testdata/log/checkpoint.\(size)")
      let read = try SignedCheckpoint(text: text)
      #expect(read.checkpoint.size == Int64(size))
      #expect(read.text == text)
      #expect(try read.signers(among: [signer.key]).map(\.key) == [signer.key])
      #expect([signer.sign(read.checkpoint.text, at: now)] == read.signatures)
    }
  }

  private struct Vectors: Decodable {
    let signing: [Signing]
    let badKeys: [String]
    let open: [Open]

    enum CodingKeys: String, CodingKey {
      case signing, open
      case badKeys = "bad_vkeys"
    }

    struct Signing: Decodable {
      let skey: String?
      let seed: String?
      let name: String?
      let vkey: String
      let text: String
      let line: String

      enum CodingKeys: String, CodingKey {
        case skey, name, vkey, text, line
        case seed = "seed_hex"
      }
    }

    struct Open: Decodable {
      let name: String
      let msg: String?
      let hex: String?
      let vkeys: [String]
      let ok: Bool
      let verified: [String]?
      let text: String?

      enum CodingKeys: String, CodingKey {
        case name, msg, vkeys, ok, verified, text
        case hex = "msg_hex"
      }

      var message: String {
        msg ?? String(decoding: bytes, as: UTF8.self)
      }

      private var bytes: [UInt8] {
        let digits = Array(hex ?? "")
        return stride(from: 0, to: digits.count, by: 2).map {
          UInt8(String(digits[$0...$0 + 1]), radix: 16)!
        }
      }
    }
  }

  private struct Log: Decodable {
    let skey: String
    let vkey: String
  }
}
