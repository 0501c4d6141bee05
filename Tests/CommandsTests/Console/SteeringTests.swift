import TestSupport
import Testing

/// Characters that steer a terminal, or turn text, come in by no name.
struct SteeringTests {
  @Test(arguments: [
    ("Le\u{202E}Puits", "U+202E", 3), ("\u{1B}[31mPuits", "U+001B", 1),
    ("Puits\u{85}", "U+0085", 6), ("Pu\u{2066}its", "U+2066", 3), ("Pu\nits", "U+000A", 3),
  ])
  func `a name is refused with the character and its place`(
    name: String, point: String, place: Int
  ) throws {
    let books = try BooksFolder()
    for arguments in [["--name", name], ["--name=" + name]] {
      let answer = books.run(["collective", "add", "C10"] + arguments)
      let shift = arguments.count == 1 ? "--name=".count : 0
      #expect(answer.status == 65)
      #expect(
        answer.errors.hasPrefix(
          "caisse: error: what --name is given has the character \(point) at place \(place + shift) [steering-character]\n"
        ), "\(answer.errors)")
    }
    #expect(
      books.run("collective", "list", "--format", "csv").output.split(separator: "\n").count == 1)
  }

  @Test func `names of other scripts, and words in several lines, are taken`() throws {
    let books = try BooksFolder()
    try books.done("collective", "add", "C10", "--name", "جمعية النور – Ženy, 會\u{200F}")
    let file = try books.write(
      "c.csv",
      "code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags\nC11,Le\u{202E}Puits,none,,,,,,,,\n"
    )
    let answer = books.run("collective", "import", file)
    #expect(answer.status == 65)
    #expect(answer.errors.contains("c.csv:2:"))
    #expect(answer.errors.contains("U+202E at place 3"))
    #expect(answer.errors.contains("[steering-character]"))
  }
}
