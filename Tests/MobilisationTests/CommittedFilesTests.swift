import Foundation
import Ledger
import Mobilisation
import Testing

@Suite struct CommittedFilesTests {
  @Test(arguments: ModelCase.files.map(\.name))
  func `a committed file is the generator's output, byte for byte`(name: String) throws {
    let made = try #require(ModelCase.files.first { $0.name == name }).bytes
    #expect(try Checkout.bytes(name) == made, "run: swift run caisse-fixtures")
  }

  @Test func `the folder holds the model's files and nothing else`() throws {
    let present = try FileManager.default.contentsOfDirectory(atPath: Checkout.fixtures.path)
    #expect(present.sorted() == ModelCase.files.map(\.name).sorted())
  }

  @Test func `the readme gives each file's rows and sum`() throws {
    let readme = try String(
      contentsOf: Checkout.root.appendingPathComponent("fixtures/README.md"), encoding: .utf8)
    for file in ModelCase.files {
      let sum = file.collected.map { grouped($0.minorUnits) } ?? ""
      #expect(readme.contains("| `\(file.name)` | \(grouped(rows: file.rows)) | \(sum) |"))
    }
  }

  @Test func `the readme names what befalls the campaign`() throws {
    let readme = try String(
      contentsOf: Checkout.root.appendingPathComponent("fixtures/README.md"), encoding: .utf8)
    let named = [
      ModelCase.chargeback.reference, ModelCase.partialRefund.reference,
      ModelCase.bounced.collective, ModelCase.bounced.wrongIBAN, ModelCase.bounced.correctedIBAN,
      ModelCase.unspentReturn.collective,
    ]
    for name in named { #expect(readme.contains("`\(name)`")) }
    for payout in ModelCase.helloAssoPayouts + ModelCase.processorPayouts {
      #expect(readme.contains("\(payout.paidOn)"))
      #expect(readme.contains(grouped(payout.net.minorUnits)))
    }
    let requested = try Checkout.table("candidatures.csv").cents("requested").reduce(0, +)
    #expect(readme.contains("ask for \(grouped(requested)),"))
    let cash = try Checkout.table("especes.csv")
    var evenings: [String: Int64] = [:]
    for (day, cents) in zip(cash.column("date"), cash.cents("amount")) {
      evenings[day, default: 0] += cents
    }
    for counted in evenings.values { #expect(readme.contains(grouped(counted))) }
  }

  private func grouped(rows: Int) -> String {
    rows < 1000 ? "\(rows)" : "\(rows / 1000),\(String(rows % 1000 + 1000).dropFirst())"
  }

  private func grouped(_ cents: Int64) -> String {
    grouped(rows: Int(cents / 100)) + "." + String(cents % 100 + 100).dropFirst()
  }
}
