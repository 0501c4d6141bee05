import ArgumentParser
import Commands
import Keeping
import Testing
import Workflows

struct OutputFormatTests {
  @Test func `people get text on a terminal, programs get tab-separated lines`() throws {
    #expect(try CapturedConsole(isTerminal: true).console().format == .text)
    #expect(try CapturedConsole(isTerminal: false).console().format == .tsv)
  }

  @Test func `what is asked for comes before what stdout is`() throws {
    for format in OutputFormat.allCases {
      #expect(try CapturedConsole(isTerminal: true).console(format).format == format)
    }
  }

  @Test(arguments: [
    ("a.txt", OutputFormat.text), ("a.tsv", .tsv), ("a.CSV", .csv), ("a.b.json", .json),
    ("/place/x.htm", .html), ("x.html", .html),
  ])
  func `the name of a file chooses`(name: String, format: OutputFormat) {
    #expect(OutputFormat(fileName: name) == format)
  }

  @Test(arguments: ["a", "a.pdf", "csv", "a.csv.gz", ""])
  func `a name that says nothing chooses nothing`(name: String) {
    #expect(OutputFormat(fileName: name) == nil)
  }

  @Test func `an output whose format nobody knows is wrong usage`() throws {
    let fault = #expect(throws: Fault.self) { try CapturedConsole().console(file: "figures.pdf") }
    #expect(fault?.code == "output-format-unknown")
    #expect(fault?.exit == .wrongUsage)
  }

  @Test func `options are understood as the command line spells them`() throws {
    let options = try OutputOptions.parse([
      "--format", "json", "-o", "x.csv", "--no-color", "--lang", "fr",
    ])
    #expect(options.format == .json)
    #expect(options.output == "x.csv")
    #expect(options.noColor)
    #expect(options.lang == .french)
    #expect(throws: (any Error).self) { try OutputOptions.parse(["--format", "xml"]) }
  }
}
