import Formats
import Foundation
import Keeping
import Statements
import Testing

/// The templates in `schema/letters`.
struct ShippedLettersTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "schema/letters")

  private func bytes(_ kind: LetterKind, _ language: Language) throws -> [UInt8] {
    let url = Self.folder.appending(path: "\(language.rawValue)/\(kind.rawValue).txt")
    return Array(try Data(contentsOf: url))
  }

  @Test(arguments: LetterKind.allCases, Language.allCases)
  func `each kind ships in each language, with nothing wrong in it`(
    kind: LetterKind, language: Language
  ) throws {
    let (template, findings) = LetterTemplate.read(
      try bytes(kind, language), of: kind, file: "\(kind)")
    #expect(findings.isEmpty, "\(findings.kept)")
    let values = Dictionary(uniqueKeysWithValues: kind.always.map { ($0, "<\($0.rawValue)>") })
    let bare = try #require(template).filled(with: values, for: "it")
    #expect(bare.plain().contains("<name>") && bare.plain().contains("<organisation>"))
    let all = values.merging(kind.sometimes.map { ($0, "<\($0.rawValue)>") }) { $1 }
    let whole = try #require(template).filled(with: all, for: "it")
    #expect(whole.plain().count > bare.plain().count)
    #expect(!whole.plain().contains("{{"))
  }

  @Test(arguments: LetterKind.allCases)
  func `both languages say the same things`(kind: LetterKind) throws {
    let said = try Language.allCases.map { language in
      Set(
        String(decoding: try bytes(kind, language), as: UTF8.self)
          .matches(of: /\{\{[#^\/]?([a-z_]+)\}\}/).map { String($0.1) })
    }
    #expect(said[0] == said[1])
  }

  @Test func `a refusal tells the arithmetic, the count and the appeal's last day`() throws {
    for language in Language.allCases {
      let text = String(decoding: try bytes(.refusal, language), as: UTF8.self)
      for placeholder in ["{{arithmetic}}", "{{poll}}", "{{appeal_until}}", "{{requested}}"] {
        #expect(text.contains(placeholder))
      }
    }
  }

  @Test func `no folder holds anything else`() throws {
    for language in Language.allCases {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appending(path: language.rawValue).path)
      #expect(Set(names) == Set(LetterKind.allCases.map { "\($0.rawValue).txt" }))
    }
  }
}
