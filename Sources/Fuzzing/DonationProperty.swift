import Formats
import Giving
import Journal
import Ledger

/// A row that is taken is a donation that can be recorded, and our own file says it again.
enum DonationProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    for line in try lines(of: bytes) {
      try Fuzzing.hold(line.amount.isPositive && line.amount.isRecordable, "the amount of \(line)")
      try Fuzzing.hold(line.parts.map(\.amount).sum(), is: line.amount, "the parts of \(line)")
      try Fuzzing.hold(
        !line.fee.isNegative && line.fee <= line.amount, "the fee of \(line)")
      try Fuzzing.hold(ReferenceForm.admits(line.reference), "the reference of \(line)")
      try Fuzzing.hold(line.country.map { CountryCode($0) != nil } ?? true, "country of \(line)")
      try Fuzzing.hold(line.designation.map { FundCode($0) != nil } ?? true, "fund of \(line)")
      guard line.form.isEmpty, line.status == .paid else { continue }
      try Fuzzing.hold(
        try lines(of: file(line)), is: [line], "written as our own file it reads otherwise")
    }
  }

  private static func lines(of bytes: [UInt8]) throws -> [DonationLine] {
    var findings = Findings()
    guard
      let file = try DonationFile.open(
        named: nil, file: "f", source: MemorySource(bytes), currency: .euro, findings: &findings)
    else { return [] }
    var lines: [DonationLine] = []
    while let row = try file.reader.next() {
      try Fuzzing.hold(file.dialect.isSameWording(row, row), "a row says the same as itself")
      if case .success(let line) = file.dialect.read(row) { lines.append(line) }
    }
    return lines
  }

  private static func file(_ line: DonationLine) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(CaisseDonations.required + CaisseDonations.optional)
    writer.row([
      line.day.description, Currency.euro.plain(line.amount), "EUR", line.name, line.email ?? "",
      line.channel.rawValue, line.reference, line.campaign, line.kind.rawValue,
      line.country ?? "", line.designation ?? "", line.anonymous ? "yes" : "no",
      Currency.euro.plain(line.fee), line.originalAmount ?? "", line.originalCurrency ?? "",
    ])
    return writer.bytes
  }
}
