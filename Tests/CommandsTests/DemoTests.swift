import Foundation
import TestSupport
import Testing
import Workflows

@testable import Commands

struct DemoTests {
  /// `domain.md`, "The model case, to the cent".
  @Test func `the demonstration ends with the model case to the cent`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("caisse-demo-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(run(["demo", folder]).status == 0)

    let books = ["--books", folder + "/fund.caisse", "--format", "json", "--as", "m:1"]
    let campaign = try figures(run(["statement", "campaign", "urgence"] + books))
    #expect(campaign["donations"] == "3220")
    #expect(campaign["awards"] == "30")
    for (figure, amount) in [
      ("collected", "93500.00"), ("cleared", "93500.00"), ("reserve", "1790.00"),
      ("free", "200.00"), ("reserved", "0.00"), ("payable", "0.00"), ("paid", "91630.00"),
      ("refunded", "30.00"), ("lost", "50.00"), ("held", "0.00"), ("returned", "200.00"),
      ("shortfall", "0.00"), ("costs", "0.00"),
    ] {
      #expect(campaign[figure] == amount, "\(figure)")
    }
    let general = try figures(run(["statement", "fund", "general"] + books))
    #expect(general["free"] == "652.00")
    #expect(general["costs"] == "348.00")
    #expect(run(["check"] + books.prefix(2)).status == 0)
    #expect(run(["audit", "verify"] + books.prefix(2)).output.hasPrefix("intact, "))
    try expectDecidedLineByLine(folder)
    if Tool.isThere("sh", "-c", "command -v ssh-keygen") { try expectSignatures(in: folder) }
    if Checkers.areThere { try expectBelieved(by: "verify_export.py", folder + "/audit") }
    if Checkers.areThere { try expectBelieved(by: "draw_sample.py", folder + "/sondage") }
  }

  /// The auditor's own Python, beside what it checks.
  private func expectBelieved(by script: String, _ folder: String) throws {
    let answer = try Checkers.run("\(folder)/\(script)", folder)
    #expect(answer.status == 0 && answer.output.hasPrefix("OK: "), "\(answer.output)")
  }

  /// Three of five are out of one or two lines each, and count on all others.
  private func expectDecidedLineByLine(_ folder: String) throws {
    let answer = run([
      "approval", "list", "--books", folder + "/fund.caisse", "--format", "csv",
    ])
    let lines = answer.output.split(separator: "\n").dropFirst()
    #expect(lines.count == 5 * 30)
    #expect(lines.allSatisfy { $0.contains(",signature,") })
    let out = lines.filter { $0.contains(",recused,") }.map { line in
      line.split(separator: ",").prefix(3).joined(separator: " ")
    }
    #expect(Set(out) == ["G12/1 1 m:4", "G3/1 1 m:5", "G20/1 1 m:5"])
    #expect(Set(lines.compactMap { $0.split(separator: ",").last }).count == 5)
  }

  /// Each approval and each other act that was signed, by OpenSSH alone; and not one more that was altered.
  private func expectSignatures(in folder: String) throws {
    let signed = folder + "/signed"
    let books = ["--books", folder + "/fund.caisse"]
    let checkpoint = run(["audit", "checkpoint", "--format", "text"] + books).output
    let origin = try #require(checkpoint.split(separator: "\n").first)
    let messages = try FileManager.default.contentsOfDirectory(atPath: signed)
      .filter { $0.hasSuffix(".message") }
    var kinds: [String: Int] = [:]
    let tool = try Tool()
    for name in messages {
      let member = try #require(name.split(separator: ".").first?.split(separator: "-").last)
      let bytes = try Data(contentsOf: URL(filePath: "\(signed)/\(name)"))
      let kind = bytes.starts(with: Array(#"{"act":"#.utf8)) ? "act" : "approval"
      kinds[kind, default: 0] += 1
      for (content, isGood) in [(bytes, true), (bytes + [10], false)] {
        try tool.write(content, to: "message")
        let answer = try tool.run(
          [
            "ssh-keygen", "-Y", "verify", "-f", signed + "/allowed_signers", "-I",
            "m:\(member.dropFirst())", "-n", "caisse-\(kind)-v1@\(origin)", "-s",
            "\(signed)/\(name).sig",
          ], input: "message")
        #expect((answer.status == 0) == isGood, "\(name): \(answer.output)")
      }
    }
    #expect(kinds["approval"] == 5)
    // Interests and judgements, those who counted cash, those who looked at accounts and payouts.
    #expect(kinds["act"].map { $0 > 60 } == true)
  }

  @Test func `a demonstration whose command fails stops there, as that command ended`() throws {
    let captured = CapturedConsole()
    let demonstration = DemoRun(folder: "/dev/null", console: try captured.console())
    let stopped = #expect(throws: DemoStopped.self) { try demonstration.run("status") }
    #expect(stopped?.code == "demo-stopped")
    #expect(stopped?.exit == .inputNotFound)
    #expect(captured.errors.text.contains("$ caisse status\n  caisse: error: there are no books"))
  }

  private func run(_ arguments: [String]) -> (status: Int32, output: String) {
    let output = CapturedBytes()
    let surroundings = Surroundings(
      output: Surroundings.Output(sink: output), errors: Surroundings.Output(sink: CapturedBytes()))
    let status = Surroundings.$current.withValue(surroundings) { Program.run(arguments) }
    return (status, output.text)
  }

  /// The page's own fields: amounts without their currency, counts as text.
  private func figures(_ answer: (status: Int32, output: String)) throws -> [String: String] {
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    var figures: [String: String] = [:]
    for (key, value) in try #require(object as? [String: Any]) {
      if let amount = value as? [String: Any] { figures[key] = amount["amount"] as? String }
      if let count = value as? Int { figures[key] = String(count) }
    }
    return figures
  }
}
