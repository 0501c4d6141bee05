import Formats
import Statements
import Testing

/// What a template may say, and what is wrong with one that says something else.
struct LetterTemplateTests {
  private func read(
    _ text: String, of kind: LetterKind = .award
  ) -> (LetterTemplate?, Findings) {
    LetterTemplate.read(Array(text.utf8), of: kind, file: "award.txt")
  }

  private func filled(_ text: String, _ values: [Placeholder: String]) throws -> LetterText {
    let (template, findings) = read(text)
    #expect(findings.isEmpty, "\(findings.kept)")
    return try #require(template).filled(with: values, for: "G12/1")
  }

  @Test func `remarks are not written, and open places are filled`() throws {
    let letter = try filled(
      "# of us\n\nSubject: Award {{ award }}\n\nDear {{name}},\n\n",
      [.award: "G12/1", .name: "A {{day}}"])
    #expect(letter.subject == "Award G12/1")
    #expect(letter.plain() == "Dear A {{day}},\n")
  }

  @Test(arguments: ["Objet : x\n\ny", "Subject:x\n\ny", "OBJET: x\ny"])
  func `a subject is named in either language`(text: String) throws {
    #expect(try filled(text, [:]) == LetterText(subject: "x", lines: ["y", ""]))
  }

  @Test func `a section is written where its value is, and its opposite where it isn't`() throws {
    let text = """
      Subject: x

      begin
      {{#conditions}}
      first {{conditions}}{{#project}} for {{project}}{{/project}}
      {{/conditions}}
      {{^conditions}}
      at once
      {{/conditions}}
      end
      """
    #expect(try filled(text, [:]).lines == ["begin", "at once", "end", ""])
    #expect(try filled(text, [.conditions: "rent"]).lines == ["begin", "first rent", "end", ""])
    #expect(
      try filled(text, [.conditions: "rent", .project: "soup"]).lines
        == ["begin", "first rent for soup", "end", ""])
  }

  @Test func `what every letter needs and this one lacks is named`() throws {
    let template = try #require(read("Subject: x\n\n{{name}}").0)
    #expect(throws: LetterRefusal.valueMissing(.name, of: "G12/1")) {
      try template.filled(with: [.day: "today"], for: "G12/1")
    }
  }

  @Test(arguments: [
    ("Subject: x\n\n{{nme}}", "placeholder-unknown", 3, 1),
    ("Subject: x {{rank}}\n", "placeholder-unknown", 1, 12),
    ("Subject: x\n\na\nb {{#nobody}}\n", "placeholder-unknown", 4, 3),
    ("Subject: x\n\na {{conditions}}", "placeholder-may-lack", 3, 3),
    ("Subject: x\n\n{{^conditions}}{{conditions}}{{/conditions}}", "placeholder-may-lack", 3, 16),
    ("Subject: x\n\n{{name", "placeholder-open", 3, 1),
    ("Subject: x\n\n{{/project}}", "section-not-begun", 3, 1),
    ("# r\nSubject: x\n\n{{#project}}\nx\n", "section-not-ended", 4, 0),
    ("Dear {{name}}\n", "template-subject", 1, 0),
    ("# only\n", "template-subject", 2, 0),
    ("Subject:\n\nx", "template-subject", 1, 0),
  ])
  func `what is wrong is told with its line and column`(
    text: String, code: String, line: Int, column: Int
  ) {
    let (template, findings) = read(text)
    #expect(template == nil)
    #expect(findings.kept.first?.code == code)
    #expect(findings.kept.first?.place?.line == line)
    #expect(findings.kept.first?.place?.columns?.lowerBound ?? 0 == column)
  }

  @Test func `everything wrong is told at once, and sections must end in order`() {
    let (_, findings) = read(
      "Subject: {{x}}\n\n{{#project}}\n{{#conditions}}\n{{/project}}\n{{y}}\n")
    #expect(
      findings.kept.map(\.code) == [
        "placeholder-unknown", "section-not-begun", "placeholder-unknown", "section-not-ended",
        "section-not-ended",
      ])
  }

  @Test func `bytes that are no text are refused`() {
    let (template, findings) = LetterTemplate.read([0xFF], of: .award, file: "award.txt")
    #expect(template == nil)
    #expect(findings.kept.map(\.code) == ["template-not-text"])
  }
}
