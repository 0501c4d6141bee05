import TestSupport
import Testing

struct TranscriptTests {
  static let folder = "Tests/CommandsTests/Transcripts"
  static let files = Golden.files(in: folder, ending: ".txt")

  @Test(arguments: files)
  func `the commands of a transcript print what it says`(file: String) throws {
    let golden = Golden("\(Self.folder)/\(file)")
    let transcript = Transcript(try #require(golden.text))
    let shell = try TranscriptShell()
    let difference = try golden.difference(from: transcript.replayed(in: shell))
    #expect(difference == nil, "\(difference ?? "")")
    let searching = try QueryPlan.searching(shell.watched.take())
    #expect(searching == [])
  }

  @Test func `words are split as a shell splits them`() {
    #expect(
      ShellWords.of(#"caisse init ./a --organisation "Les Relais" '' --x='a b'"#)
        == ["caisse", "init", "./a", "--organisation", "Les Relais", "", "--x=a b"])
  }

  @Test func `what differs from run to run is named in the order in which it comes`() {
    var names = Placeholders(folder: "/place/x")
    #expect(
      names.named("d:7K2QZ09VXW3F5TNA d:0000000000000000 d:7K2QZ09VXW3F5TNA /place/x/a.csv:3")
        == "<d1> <d2> <d1> ./a.csv:3")
    #expect(names.named("l:7K2QZ09VXW3F5TN7,2024-06,l:7K2QZ09VXW3F5TN7") == "<l1>,2024-06,<l1>")
    #expect(names.given("<d2>") == "d:0000000000000000")
    #expect(names.given("./a.csv") == "/place/x/a.csv")
    #expect(names.given("--output=./a.csv") == "--output=/place/x/a.csv")
  }
}
