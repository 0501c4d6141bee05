package import Statements

/// What a letter of one kind says, with places left open. It is a text that a group edits: remarks
/// that begin with `#`, a subject, a blank line, and then the letter, line by line as it is printed.
///
///     # Sent with the minutes.
///     Subject: Your application {{application}}
///
///     Dear {{name}},
///     {{#conditions}}
///     Before we pay: {{conditions}}
///     {{/conditions}}
///
/// The signs are Mustache's. Of that language it has values, sections that are there where a value is,
/// and `{{^…}}` for those that are there where it isn't. Nothing is passed over in silence: what a letter
/// of this kind can't have, or may lack, is found before any is written.
package struct LetterTemplate: Equatable, Sendable {
  package let kind: LetterKind
  let subject: [Node]
  let body: [Node]

  indirect enum Node: Equatable, Sendable {
    case text(String)
    case value(Placeholder)
    case section(Placeholder, isInverted: Bool, [Node])
  }

  /// Nil when something is wrong with it.
  package static func read(
    _ bytes: [UInt8], of kind: LetterKind, file: String
  ) -> (LetterTemplate?, Findings) {
    var reading = LetterTemplateReading(of: kind, file: file)
    return (reading.read(bytes), reading.findings)
  }
}

extension LetterTemplate {
  /// Fills the open places. Refuses where a value that every such letter needs is not there.
  package func filled(
    with values: [Placeholder: String], for addressee: String
  ) throws(LetterRefusal) -> LetterText {
    let filling = LetterFilling(values: values, addressee: addressee)
    return LetterText(
      subject: try filling.text(of: subject).split(whereSeparator: \.isNewline)
        .joined(separator: " "),
      lines: try filling.text(of: body).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).map(String.init))
  }
}

/// The values of one letter on their way into its template.
struct LetterFilling {
  let values: [Placeholder: String]
  let addressee: String

  func text(of nodes: [LetterTemplate.Node]) throws(LetterRefusal) -> String {
    var text = ""
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .value(let placeholder):
        guard let value = values[placeholder] else {
          throw .valueMissing(placeholder, of: addressee)
        }
        text += value
      case .section(let placeholder, let isInverted, let inside):
        if (values[placeholder] == nil) == isInverted { text += try self.text(of: inside) }
      }
    }
    return text
  }
}
