import Testing

/// Letters for a printer.
struct HTMLLettersTests {
  private func books() throws -> BooksFolder {
    let books = try BooksFolder()
    try books.done("round", "open", "r", "--fund", "urgence")
    for (code, name) in [("C01", "Le <b>Fournil</b> & Cie"), ("C02", "Çà et là")] {
      try books.done("collective", "add", code, "--name", name)
      try books.done(
        "application", "receive", "--round", "r", "--collective", code, "--requested", "1500")
    }
    return books
  }

  @Test func `several letters stand in one file, each on a page, and nothing in a name is markup`()
    throws
  {
    let books = try books()
    let template = try books.write(
      "acknowledgement.txt", "Subject: For {{name}}\n\n{{requested}}\nfor\n\n- a\n- b\n")
    try books.done(
      "letter", "write", "acknowledgement", "--round", "r", "--lang", "fr", "--template", template,
      "-o", books.path("all.html"))
    let page = try books.text(of: "all.html")
    #expect(
      page.contains("<html lang=\"fr\">") && page.contains("<title>accusé de réception</title>"))
    #expect(page.split(separator: "<article>").count == 3)
    #expect(page.contains("<h1>For Le &lt;b&gt;Fournil&lt;/b&gt; &amp; Cie</h1>"))
    #expect(
      page.contains("<p>1\u{202F}500,00\u{A0}€<br>\nfor</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"))
    #expect(page.contains("break-after: page"))
    #expect(!page.contains("<b>") && !page.contains("://"))
  }

  @Test func `a template is printed with what it may leave open, and is one itself`() throws {
    let books = try books()
    let template = try books.done("letter", "template", "acknowledgement", "--lang", "fr")
    #expect(template.hasPrefix("# Lettre : accusé de réception."))
    #expect(template.contains("# {{received}} le jour de sa réception"))
    #expect(template.contains("# {{#project}} {{project}} {{/project}} ce dont il s'agit"))
    let own = try books.write("acknowledgement.txt", template)
    let lines = ["letter", "write", "acknowledgement", "G1", "--lang", "fr"]
    #expect(books.run(lines + ["--template", own]).output == books.run(lines).output)
    #expect(books.run(lines + ["--template", books.path("")]).output == books.run(lines).output)
  }

  @Test func `letters in a folder are the owner's alone, one file each`() throws {
    let books = try books()
    try books.done(
      "letter", "write", "acknowledgement", "G1", "G2", "--format", "html", "-o",
      books.path("letters/"))
    for name in ["G1", "G2"] {
      let path = "letters/acknowledgement-\(name).html"
      #expect(try books.text(of: path).contains("<title>Your application \(name) has arrived"))
      #expect(try books.mode(of: path) == 0o600)
    }
    #expect(try books.files(holding: "Fournil") == ["fund.people"])
  }
}
