import Ledger
import Mobilisation

/// The model case, told: `fixtures/README.md` has the same story in prose.
struct DemoStory {
  let run: DemoRun

  init(_ run: DemoRun) {
    self.run = run
  }

  func tell() throws {
    try openTheBooks()
    try takeMoneyIn()
    try clearIt()
    try weighApplications()
    try decide()
    try pay()
    try survive()
    try show()
  }

  private func day(_ month: Int, _ day: Int) -> Day { Day(year: 2024, month: month, day: day)! }

  private func path(_ file: String) -> String { run.folder + "/" + file }

  private func openTheBooks() throws {
    run.chapter("The treasurer opens the books")
    run.on(day(6, 3))
    try run.run(
      "init", path("fund.caisse"), "--organisation", "Les Relais (inventée)", "--time-zone",
      "Europe/Paris")
    for (name, roles) in [
      ("Noa Lanvert", "committee"), ("Salomé Quintard", "committee"),
      ("Idris Belloc", "committee,treasurer"),
    ] {
      try run.run("member", "enrol", "--name", name, "--role", roles)
    }
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
  private func figures() throws {
    try run.run("status", "--format", "text", showing: 14)
  }

  private func clearIt() throws {}
  private func weighApplications() throws {}
  private func decide() throws {}
  private func pay() throws {}
  private func survive() throws {}
  private func show() throws {}
}
