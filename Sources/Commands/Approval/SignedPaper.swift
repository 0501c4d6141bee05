import Council
import Formats
import Granting
import Journal
import SQLiteStore
import Workflows

/// One file that a member signed: an answer, or a sheet with its message.
struct SignedPaper {
  enum Content {
    case approval(SignedMessage<ApprovalMessage>)
    case interests(SignedMessage<ActMessage>, InterestSheet, SheetWords?)
    case reviews(SignedMessage<ActMessage>, ReviewSheet, SheetWords?)
  }

  let file: SignedFile
  let content: Content
  /// What a change that takes it reads.
  let files: [String]

  /// In which order they are taken: interests before what they allow.
  var rank: Int {
    switch content {
    case .interests: 0
    case .reviews: 1
    case .approval: 2
    }
  }

  init(path: String, _ findings: inout Findings) throws {
    file = SignedFile(path: path)
    guard try SignedFile.isAboutAct(path) else {
      content = .approval(try file.read())
      files = file.files
      return
    }
    let signed: SignedMessage<ActMessage> = try file.read()
    let stem = path.hasSuffix(".message") ? String(path.dropLast(8)) : path
    let path = stem + ".csv"
    let spoken = FileBytes.isThere(stem + "-words.csv") ? stem + "-words.csv" : nil
    files = file.files + [path] + [spoken].compactMap(\.self)
    switch signed.message.act {
    case .interestDeclared:
      let (sheet, words): (InterestSheet, SheetWords?) = try Self.sheet(
        path, spoken, &findings)
      content = .interests(signed, sheet, words)
    case .reviewGiven:
      let (sheet, words): (ReviewSheet, SheetWords?) = try Self.sheet(path, spoken, &findings)
      content = .reviews(signed, sheet, words)
    default:
      throw FileProblem(
        path: file.path, cause: CouncilRefusal.messageOfAnotherAct(signed.message.member))
    }
  }

  private static func sheet<Sheet: MemberSheet>(
    _ path: String, _ spoken: String?, _ findings: inout Findings
  ) throws -> (Sheet, SheetWords?) {
    let (read, found) = Sheet.read(try FileBytes.read(path), named: path)
    findings.add(found)
    let sheet = read ?? Sheet(lines: [])
    // Without the file of words nothing is said, which a sheet that was signed with words shows.
    let bytes = try spoken.map(FileBytes.read) ?? SheetWords.empty(for: [], salt: { Salt() })
    let words = SheetWords(
      bytes, named: spoken ?? String(path.dropLast(4)) + "-words.csv", &findings)
    if read != nil { words.compare(with: sheet, named: path, &findings) }
    return (sheet, words)
  }
}
