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
    case interests(SignedMessage<ActMessage>, InterestSheet)
    case reviews(SignedMessage<ActMessage>, ReviewSheet)
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
    let sheet = (path.hasSuffix(".message") ? String(path.dropLast(8)) : path) + ".csv"
    files = file.files + [sheet]
    switch signed.message.act {
    case .interestDeclared:
      content = .interests(signed, try Self.sheet(sheet, &findings))
    case .reviewGiven: content = .reviews(signed, try Self.sheet(sheet, &findings))
    default:
      throw FileProblem(
        path: path, cause: CouncilRefusal.messageOfAnotherAct(signed.message.member))
    }
  }

  private static func sheet<Sheet: MemberSheet>(
    _ path: String, _ findings: inout Findings
  ) throws -> Sheet {
    let (sheet, found) = Sheet.read(try FileBytes.read(path), named: path)
    findings.add(found)
    return sheet ?? Sheet(lines: [])
  }
}
