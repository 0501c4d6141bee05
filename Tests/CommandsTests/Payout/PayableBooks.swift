import Foundation
import Testing

extension BooksFolder {
  /// Books whose account 512CC holds 5000.00 and whose box 2000.00, with notified awards to collectives
  /// that have these accounts, or none: those are paid in cash.
  static func payable(
    to collectives: [(iban: String?, holder: String, amount: String)]
  ) throws -> (books: BooksFolder, payouts: [String]) {
    let books = try BooksFolder()
    try books.done("account", "open", "512CC", "--parent", "512", "--label", "Banque")
    try books.done("account", "open", "53A", "--parent", "53", "--label", "Caisse du local")
    for (channel, amount) in [("transfer", "5000"), ("cash", "2000")] {
      try books.done(
        "donation", "record", "--campaign", "urgence", "--amount", amount, "--channel", channel)
    }
    try books.done("round", "open", "r", "--fund", "urgence")
    for (place, collective) in collectives.enumerated() {
      let code = "C\(place + 10)"
      if let iban = collective.iban {
        try books.done(
          "collective", "add", code, "--name", "N", "--iban", iban, "--holder", collective.holder)
      } else {
        try books.done("collective", "add", code, "--name", collective.holder)
        try books.done("collective", "payee", code, "--kind", "cash")
      }
      try books.done(
        "application", "receive", "--round", "r", "--collective", code, "--requested",
        collective.amount)
    }
    try books.award(collectives.map(\.amount))
    let applications = collectives.indices.map { "G\($0 + 1)" }
    let prepared = books.run(["payout", "prepare"] + applications)
    let payouts = prepared.output.split(separator: "\n").map(String.init)
    #expect(books.run(["payout", "check"] + payouts + ["--as", "m:2"]).status == 0)
    let onAccounts = collectives.indices.filter { collectives[$0].iban != nil }.map {
      "C\($0 + 10)"
    }
    #expect(
      books.run(["collective", "iban"] + onAccounts + ["--called-back", "--as", "m:2"]).status == 0)
    try books.done(
      "gate", "answer", "elections,convictions", "--campaign", "urgence", "--answer", "clear")
    try books.done("gate", "answer", "freezes", "--round", "r", "--answer", "clear")
    try books.done("checklist", "receive", "--round", "r", "--document", "DOSSIERS-1")
    return (books, payouts)
  }

  private func award(_ amounts: [String]) throws {
    try done("member", "enrol", "--name", "Awa", "--role", "committee", "--as", "m:1")
    environment["CAISSE_MEMBER"] = "m:1"
    try done(
      "member", "enrol", "--name", "Jean", "--role", "committee,treasurer", "--countersigned-by",
      "m:2")
    for member in ["m:2", "m:3"] {
      try done("interest", "declare", "--none", "--round", "r", "--as", member)
    }
    for (place, amount) in amounts.enumerated() {
      let application = "G\(place + 1)"
      try done("award", "propose", "--application", application, "--amount", amount)
      for member in ["m:2", "m:3"] {
        try done("approval", "give", application, "--decision", "for", "--as", member)
      }
      try done("award", "decide", application)
      try done("award", "notify", application)
    }
  }

  func identifyBank() throws {
    try done(
      "account", "iban", "512CC", "--iban", "FR76 3000 6000 0112 3456 7890 189", "--bic",
      "AGRIFRPP", "--holder", "Les Relais – Caisse")
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
