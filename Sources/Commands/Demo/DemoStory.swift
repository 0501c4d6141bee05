import Council
import Glibc
import Ledger
import Mobilisation

/// The model case, told: `fixtures/README.md` has the same story in prose.
struct DemoStory {
  let run: DemoRun

  let keys: DemoKeys
  static let committee = ["m:2", "m:3", "m:4", "m:5", "m:6"]

  init(_ run: DemoRun) {
    self.run = run
    keys = DemoKeys(folder: run.folder + "/keys")
  }

  func tell() throws {
    try openTheBooks()
    try takeMoneyIn()
    try clearIt()
    try weighApplications()
    let allocation = try decide()
    try pay(allocation)
    try survive()
    try show()
    try prove()
  }

  func euros(_ amount: Amount) -> String { Currency.euro.plain(amount) }

  func day(_ month: Int, _ day: Int) -> Day { Day(year: 2024, month: month, day: day)! }

  func path(_ file: String) -> String { run.folder + "/" + file }

  private func openTheBooks() throws {
    run.chapter("The treasurer opens the books")
    run.on(day(6, 3))
    try run.run(
      "init", path("fund.caisse"), "--organisation", "Les Relais (inventée)", "--time-zone",
      "Europe/Paris")
    try gatherMembers()
    for (code, parent, label) in [
      ("512CC", "512", "Crédit coopératif"), ("517HA", "517", "HelloAsso"),
      ("517PR", "517", "Processeur de cartes"), ("53A", "53", "Caisse du local"),
    ] {
      try run.run("account", "open", code, "--parent", parent, "--label", label)
    }
    let income = Currency.euro.plain(ModelCase.ownIncome)
    try run.run(
      "books", "open-balances", "--balance", "512CC:general:\(income)", "--balance",
      "102:general:-\(income)")
    try run.run(
      "campaign", "open", ModelCase.campaign, "--name", ModelCase.campaignName, "--goal", "90000",
      "--opens", ModelCase.opens.description, "--closes", ModelCase.closes.description,
      "--fees-fund", "general", "--document", "appel-2024-06")
    try run.run(
      "gate", "answer", "elections,convictions", "--campaign", ModelCase.campaign, "--answer",
      "clear")
  }

  private func takeMoneyIn() throws {
    run.chapter("Donations come in: two platforms, transfers, cheques, cash")
    run.on(day(7, 1))
    try importFile("helloasso_paiements.csv", "517HA")
    run.tell("The same file again: harmless.")
    try importFile("helloasso_paiements.csv", "517HA")
    try importFile("processeur.csv", "517PR")
    try importFile("virements.csv", "512CC")
    try importFile("cheques.csv", nil)
    try importFile("especes.csv", "53A")
    try figures()
  }

  private func importFile(_ file: String, _ account: String?) throws {
    let accounts = account.map { ["--account", $0] } ?? []
    try run.run(
      ["donation", "import", path(file), "--campaign", ModelCase.campaign] + accounts)
  }

  /// The campaign's figures, as every page says them.
  func figures() throws {
    try run.run("status", "--format", "text", showing: 14)
  }

}

extension DemoStory {
  func clearIt() throws {
    run.chapter("Platforms pay out, two members count the cash, the bank credits the cheques")
    run.on(day(7, 4))
    for (number, payout) in ModelCase.helloAssoPayouts.enumerated() {
      try clear(payout, named: "HA-\(number + 1)", account: "517HA")
    }
    for (number, payout) in ModelCase.processorPayouts.enumerated() {
      try clear(payout, named: "PR-\(number + 1)", account: "517PR")
    }
    try countCash()
    try run.run(
      "cash", "deposit", "--box", "53A", "--bank", "512CC", "--amount",
      euros(ModelCase.cashDeposited), "--day", "2024-07-03")
    try run.run(
      "donation", "clear", "--slip", "REMISE-7", "--bank", "512CC", "--amount",
      euros(ModelCase.cheques))
    try figures()
  }

  /// Each of the two signs: one elsewhere, what --message writes.
  private func countCash() throws {
    let count = [
      "cash", "count", "--box", "53A", "--amount", euros(ModelCase.cash), "--by", "m:1,m:4",
      "--day", "2024-07-02",
    ]
    let message = path("comptage.txt")
    try run.run(count + ["--message", "-o", message], by: "m:4")
    try keys.sign(ActMessage.self, message, for: "m:4", in: origin())
    try run.run(count + ["--key-file", keys.path(of: "m:1"), "--signed", message])
  }

  /// What these books' signatures name.
  func origin() throws -> String {
    try run.run("audit", "checkpoint", "--format", "text", showing: 1)[0]
  }

  private func clear(_ payout: ModelPayout, named name: String, account: String) throws {
    let file = path("versement-\(name).csv")
    let rows = "reference\n" + payout.references.joined(separator: "\n") + "\n"
    try FileBytes.write(Array(rows.utf8), to: file)
    try run.run(
      "donation", "clear", "--payout", name, "--account", account, "--bank", "512CC", "--amount",
      euros(payout.net), "--file", file, "--day", payout.paidOn.description)
  }

  func weighApplications() throws {
    run.chapter("Thirty collectives apply; a rule divides what is there")
    run.on(day(7, 5))
    try run.run(
      "fund", "reserve", ModelCase.campaign, euros(ModelCase.reserve), "--purpose", "losses")
    try run.run("collective", "import", path("collectifs.csv"), showing: 2)
    try run.run("round", "open", ModelCase.round, "--fund", ModelCase.campaign)
    try run.run(
      "application", "import", path("candidatures.csv"), "--round", ModelCase.round, showing: 2)
    try declareInterests()
    let codes = (1...30).map { "G\($0)" }
    try run.run(
      ["application", "review"] + codes
        + ["--verdict", "eligible", "--key-file", keys.path(of: "m:2")], by: "m:2", showing: 1)
  }
}

extension DemoStory {
  func pay(_ allocation: String) throws {
    run.chapter("The treasurer pays; one payout bounces, and is paid again")
    run.on(day(7, 10))
    try run.run(
      "collective", "payee", "C17", "--kind", "cash", "--ceiling", euros(ModelCase.paidInCash))
    let onAccounts = ModelCollectives.all.filter { $0.iban != nil }.map(\.code)
    try run.run(
      ["collective", "iban"] + onAccounts + ["--called-back", "--key-file", keys.path(of: "m:4")],
      by: "m:4", showing: 1)
    run.tell("What the law asks, before money is sent.")
    try run.run(
      "gate", "answer", "freezes", "--round", ModelCase.round, "--answer", "clear", "--list",
      "DGT-2024-07-08", showing: 1)
    run.tell("And their documents: statutes, charters, mandates.")
    try run.run(
      "checklist", "receive", "--round", ModelCase.round, "--document", "dossiers-2024-07",
      showing: 2)
    let payouts = try run.run("payout", "prepare", "--allocation", allocation, showing: 2)
    try run.run(
      ["payout", "check"] + payouts + ["--key-file", keys.path(of: "m:4")], by: "m:4", showing: 1)
    try run.run(
      ["payout", "send"] + payouts + [
        "--bank", "512CC", "--box", "53A", "--confirm", euros(ModelCase.awarded),
      ], showing: 2)
    run.on(day(7, 12))
    guard let bounced = payouts.first(where: { $0.hasPrefix("CA-G10-") }) else {
      throw DemoStopped(status: 1)
    }
    try run.run(
      ["payout", "confirm"] + payouts.filter { $0 != bounced } + ["--day", "2024-07-11"],
      by: "m:4", showing: 1)
    run.tell("The bank returns one: the collective's account is closed.")
    let case10 = ModelCase.bounced
    try run.run(
      "payout", "bounce", bounced, "--reason", case10.reason, "--fee", euros(case10.fee), "--day",
      "2024-07-12")
    run.on(day(7, 15))
    try run.run("collective", "iban", case10.collective, "--change", case10.correctedIBAN)
    try run.run(
      "collective", "iban", case10.collective, "--called-back", "--key-file",
      keys.path(of: "m:4"), by: "m:4")
    run.on(day(7, 17))
    let amount = try amount(ofAward: "G10/1")
    run.tell("Another account needs another look.")
    try run.run(
      "payout", "check", bounced, "--key-file", keys.path(of: "m:4"), by: "m:4")
    try run.run("payout", "send", bounced, "--bank", "512CC", "--confirm", amount)
    try run.run("payout", "confirm", bounced, "--day", "2024-07-18", by: "m:4")
    try figures()
  }

  private func amount(ofAward award: String) throws -> String {
    let list = try run.run("award", "list", "--format", "csv", showing: 3)
    let header = list[0].split(separator: ",").firstIndex(of: "approved")
    let row = list.first { $0.hasPrefix(award + ",") }
    guard let header, let row else { throw DemoStopped(status: 1) }
    return String(row.split(separator: ",", omittingEmptySubsequences: false)[header])
  }

  func survive() throws {
    run.chapter("What happens later: a chargeback, a partial refund, an unspent return")
    let chargeback = ModelCase.chargeback
    run.on(day(8, 5))
    try run.run(
      "donation", "dispute", chargeback.reference, "--opened", "--fee", euros(chargeback.fee))
    run.on(day(9, 2))
    try run.run("donation", "dispute", chargeback.reference, "--lost")
    let refund = ModelCase.partialRefund
    try run.run(
      "donation", "refund", refund.reference, "--amount", euros(refund.amount), "--by", "platform")
    run.on(day(10, 1))
    try run.run("return", "record", "G6/1", "--amount", euros(ModelCase.unspentReturn.amount))
  }

  func show() throws {
    run.chapter("The auditor looks: figures to the cent, identities, every hash and every row")
    run.on(day(10, 2))
    try run.run("statement", "campaign", ModelCase.campaign, "--format", "text", showing: 40)
    try run.run("statement", "fund", "general", "--format", "text", showing: 40)
    try run.run("check")
    run.tell("No word from check: every identity holds.")
    try run.run("audit", "verify")
    run.tell("What the committee signed, for whoever would rather believe OpenSSH.")
    try run.run("approval", "export", path("signed"), by: "m:7")
    let folder = path("statements")
    mkdir(folder, 0o755)
    for (name, words) in DemoStory.pages {
      try run.run(["statement"] + words + ["-o", "\(folder)/\(name)"])
    }
    try run.run("export", "csv", "--what", "donations", "-o", folder + "/dons.csv")
    try run.run("export", "hledger", "-o", folder + "/livre.journal")
  }

  private static let pages: [(String, [String])] = [
    ("collecte.html", ["campaign", ModelCase.campaign, "--lang", "fr"]),
    ("fonds-urgence.html", ["fund", ModelCase.campaign, "--lang", "fr"]),
    ("fonds-general.html", ["fund", "general", "--lang", "fr"]),
    ("balance.html", ["trial-balance", "--lang", "fr"]),
    ("balance.csv", ["trial-balance"]),
    ("journal.html", ["journal", "--lang", "fr"]),
    ("banque.html", ["ledger", "512CC", "--lang", "fr"]),
    ("collectif-C10.html", ["collective", ModelCase.bounced.collective, "--lang", "fr"]),
  ]
}
