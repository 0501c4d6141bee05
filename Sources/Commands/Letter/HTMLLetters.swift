import Formats
import Keeping
import Statements

/// Letters for a browser and for paper, each on a page of its own; one file, nothing fetched.
struct HTMLLetters {
  let letters: [LetterText]
  let kind: LetterKind
  let language: Language

  var document: String {
    let title = letters.count == 1 ? letters[0].subject : kind.text(in: language)
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title.html)</title>
      <style>
      \(HTMLStyle.sheet)
      \(Self.sheet)
      </style>
      </head>
      <body>
      \(letters.map(article).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func article(_ letter: LetterText) -> String {
    "<article>\n<h1>\(letter.subject.html)</h1>\n"
      + letter.blocks.map(block).joined(separator: "\n") + "\n</article>"
  }

  private func block(_ block: LetterText.Block) -> String {
    switch block {
    case .paragraph(let lines): "<p>" + lines.map(\.html).joined(separator: "<br>\n") + "</p>"
    case .list(let points):
      "<ul>\n" + points.map { "<li>\($0.html)</li>\n" }.joined() + "</ul>"
    }
  }

  private static let sheet = """
    article { max-width: 42rem; margin: 0 auto 3rem; }
    article p, article li { overflow-wrap: anywhere; }
    @media print {
      article { max-width: none; margin: 0; font-size: 11pt; break-after: page; }
      article:last-child { break-after: auto; }
      p, li { orphans: 3; widows: 3; }
    }
    """
}
