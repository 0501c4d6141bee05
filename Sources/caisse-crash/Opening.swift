import Foundation

/// The books every trial begins with: a donor who gave and one to be forgotten, an award to be paid and
/// another that only waits to be decided.
struct Opening {
  let folder: String
  let donor: String
  let payout: String

  private static let day = "2024-06-01"

  init(in folder: String, _ caisse: Caisse) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Self.file(["awa@zongobelle.example,transfer,D-0": 2_000]).write(
      toFile: folder + "/first.csv", atomically: false, encoding: .utf8)
    let gifts = (1...300).map { ("p\($0 % 120)@example.org,transfer,D-\($0)", 5_000 + $0) }
    try Self.file(Dictionary(uniqueKeysWithValues: gifts)).write(
      toFile: folder + "/more.csv", atomically: false, encoding: .utf8)
    for line in Self.lines.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      let member = words[0].hasPrefix("m:") ? words.removeFirst() : "m:1"
      try caisse.done(words, in: folder, as: member, on: Self.day)
    }
    func second(of words: [String], where text: String) throws -> String {
      let lines = try caisse.done(words + ["--format", "csv"], in: folder, on: Self.day)
      let line = lines.split(separator: "\n").first { $0.contains(text) } ?? ""
      return String(line.prefix { $0 != "," })
    }
    donor = try second(of: ["donor", "list"], where: "zongobelle")
    payout = try second(of: ["payout", "list"], where: "G1/1")
    try caisse.done(["payout", "check", payout], in: folder, as: "m:2", on: Self.day)
  }

  /// What was opened with the tables of another version.
  static func age(_ folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3; b = sqlite3.connect('\(folder)/fund.caisse'); "
        + "b.execute(\"UPDATE projection SET schema = 'another'\"); b.commit()",
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Caisse.Failed(description: "python3 can't mark the books as another version's")
    }
  }

  private static func file(_ gifts: [String: Int]) -> String {
    "date,amount,currency,donor,email,channel,reference,campaign\n"
      + gifts.sorted { $0.key < $1.key }.map { gift, cents in
        "2024-05-20,\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100),EUR,Zongobelle,"
          .replacing("Zongobelle", with: gift.contains("zongo") ? "Awa Zongobelle" : "Bo")
          + "\(gift),\n"
      }.joined()
  }

  private static let lines = """
    init fund.caisse --organisation Relais --time-zone UTC
    account open 512CC --parent 512 --label Banque
    account iban 512CC --iban FR1420041010050500013M02606
    member enrol --name B --role committee
    member enrol --name C --role committee --countersigned-by m:2
    campaign open urgence
    gate answer elections,convictions --campaign urgence --answer clear
    donation record --campaign urgence --amount 9000 --channel transfer --account 512CC --reference A-1
    donation import first.csv --campaign urgence --account 512CC
    round open r1 --fund urgence
    collective add C01 --name C01 --iban FR7699999000010000002403775
    m:2 collective iban C01 --called-back
    application receive --round r1 --collective C01 --requested 1500
    collective add C02 --name C02 --iban FR7699999000010000009105214
    m:2 collective iban C02 --called-back
    application receive --round r1 --collective C02 --requested 1500
    m:2 interest declare --none --round r1
    m:3 interest declare --none --round r1
    checklist receive --round r1 --document ref:DOSSIERS-1
    gate answer freezes G1 --answer clear
    gate answer freezes G2 --answer clear
    award propose --application G1 --amount 1500
    m:2 approval give G1 --decision for
    m:3 approval give G1 --decision for
    award decide G1
    award notify G1
    payout prepare G1
    award propose --application G2 --amount 1000
    m:2 approval give G2 --decision for
    m:3 approval give G2 --decision for
    """
}
