import Allocation
import Formats
import Ledger
import TestSupport
import Testing

/// Files of pabulib.org with every oddity that was found in the wild.
struct PabulibFileTests {
  private func read(_ text: String) throws -> (file: PabulibFile?, findings: Findings) {
    try PabulibFile.read("v.pb", ChunkedSource(Array(text.utf8), chunk: 7))
  }

  private func file(
    type: String = "approval", budget: String = "100", projects: String = "1;60\n2;50\n",
    header: String = "voter_id;vote", votes: String = "a;1,2\nb;2\n", currency: String = "EUR"
  ) -> String {
    """
    META
    key;value
    budget;\(budget)
    currency;\(currency)
    vote_type;\(type)
    PROJECTS
    project_id;cost;name
    \(projects)VOTES
    \(header)
    \(votes)
    """
  }

  private func codes(_ text: String) throws -> [String] {
    let findings = try read(text).findings
    return findings.kept.map { "\($0.code):\($0.place?.line ?? 0)" }
  }

  @Test func `line ends, spaces, a byte order mark and no last line end are all the same`() throws {
    let plain = try #require(try read(file()).file)
    #expect(plain.projects.map(\.code) == ["1", "2"])
    #expect(plain.budget == Amount(minorUnits: 10_000))
    for other in [
      file().replacing("\n", with: "\r\n"), "\u{FEFF}" + file(), file() + "\n",
      file().replacing(";", with: " ; ").replacing(",", with: " , "),
    ] {
      let read = try #require(try read(other).file, "\(other)")
      #expect(read.ballots == plain.ballots)
      #expect(read.projects.map(\.cost) == plain.projects.map(\.cost))
    }
  }

  @Test func `money has one scale a file, with the decimals that mean something`() throws {
    let euros = try #require(try read(file(budget: "100.0", projects: "1;4000.50\n2;3\n")).file)
    #expect(euros.currency == .euro)
    #expect(euros.projects.map(\.cost.minorUnits) == [400_050, 300])
    let fine = try #require(try read(file(budget: "1.2345", projects: "1;4\n2;3\n")).file)
    #expect(fine.currency.exponent == 4)
    #expect(fine.budget.minorUnits == 12_345)
    let unknown = try #require(try read(file(currency: "")).file)
    #expect(unknown.currency.exponent == 2)
    #expect(unknown.currency.code == "XXX")
  }

  @Test func `names may hold quotes, separators and line ends`() throws {
    let text = file(
      projects: "L18/06/XI;60;\"A; \"\"b\"\"\nPROJECTS\nc\"\nx;50;\"Rue\" du \"Port\"\n",
      votes: "a;L18/06/XI\n")
    let read = try #require(try read(text).file)
    #expect(read.projects.map(\.code) == ["L18/06/XI", "x"])
    #expect(read.projects.map(\.name) == ["A; \"b\"\nPROJECTS\nc", "\"Rue\" du \"Port\""])
  }

  @Test func `every kind of ballot counts as it says`() throws {
    func marks(_ type: String, _ votes: String, header: String = "voter_id;vote;points") throws
      -> [[Int64]]
    {
      let read = try #require(try read(file(type: type, header: header, votes: votes)).file)
      return (0..<read.ballots.count).map { ballot in
        read.ballots.marks(of: ballot).map(\.weight)
      }
    }
    #expect(try marks("choose-1", "a;1;\nb;;\n") == [[1], []])
    #expect(try marks("cumulative", "a;1,2;3,2\nb;2;0\n") == [[3, 2], []])
    #expect(try marks("scoring", "a;1,2;1.5,2\n") == [[15, 20]])
    #expect(try marks("ordinal", "a;2,1;\nb;1;\n") == [[1], []])
  }

  @Test func `a project marked twice counts once, with a warning`() throws {
    let (read, findings) = try read(file(votes: "a;1,2,1\n"))
    #expect(try #require(read).ballots.marks(of: 0).map(\.project) == [0, 1])
    #expect(findings.kept.map(\.code) == ["mark-repeated"])
    #expect(findings.kept.map(\.severity) == [.warning])
  }

  @Test func `what can't be taken is found with its line`() throws {
    #expect(try codes(file(votes: "a;1,7\n")) == ["unknown-project:12"])
    #expect(try codes(file(votes: "a;1\nb;2\na;2\n")) == ["ballot-repeated:14"])
    #expect(try codes(file(projects: "1;60\n1;50\n", votes: "a;1\n")) == ["project-repeated:9"])
    #expect(try codes(file(projects: "1;0\n2;50\n")) == ["cost-not-positive:8"])
    #expect(try codes(file(projects: "1;-3\n2;50\n")) == ["cost-not-positive:8"])
    #expect(try codes(file(projects: "1;x\n2;50\n")) == ["amount-not-a-number:8"])
    #expect(
      try codes(file(projects: "1;99999999999999999999\n2;50\n")) == ["amount-too-large:8"])
    #expect(try codes(file(projects: "1;90071992547409.92\n2;50\n")) == ["amount-too-large:8"])
    #expect(try codes(file(budget: "much")) == ["amount-not-a-number:3"])
    #expect(try codes(file(type: "guess")) == ["unknown-vote-type:5"])
    #expect(try codes(file(type: "cumulative")) == ["columns-missing:11"])
    let pointed = file(type: "cumulative", header: "voter_id;vote;points", votes: "a;1,2;3\n")
    #expect(try codes(pointed) == ["points-mismatched:12"])
    let negative = file(type: "cumulative", header: "voter_id;vote;points", votes: "a;1;-3\n")
    #expect(try codes(negative) == ["invalid-points:12"])
    #expect(try codes("a;b\n").first == "section-missing:1")
    #expect(try codes("META\nkey;value\n").contains("section-missing:1"))
  }

  @Test func `counts that differ from what the file says are a warning`() throws {
    let text = file().replacing("vote_type;", with: "num_votes;3\nvote_type;")
    let (read, findings) = try read(text)
    #expect(read != nil)
    #expect(findings.kept.map(\.code) == ["count-differs"])
  }
}
