import Foundation

/// The books every walk begins with: six members, three funds with some money, a hosted project, and seven
/// collectives, six of which applied; one application is tied to a member, and three are to be paid.
package struct Opening {
  /// How long the opening took, by the books' clock.
  static let minutes = 60

  package struct Failed: Error, CustomStringConvertible {
    package let description: String
  }

  package static func make(in folder: String) throws {
    let caisse = Caisse(folder: folder)
    try FileManager.default.createDirectory(
      atPath: caisse.path("keys"), withIntermediateDirectories: true)
    try caisse.writePassphrase()
    for member in owners {
      let path = try caisse.place(of: Act.key(of: member))!
      try SSHKeygen.run("-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path)
    }
    try run(caisse, ["init", caisse.books, "--organisation", "Relais", "--time-zone", "UTC"])
    for line in lines.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      let member = words[0].hasPrefix("m:") ? words.removeFirst() : "m:1"
      try run(caisse, words, as: member)
    }
  }

  private static func run(_ caisse: Caisse, _ words: [String], as member: String = "m:1") throws {
    let answer = caisse.run(words, as: member, at: 0)
    guard answer.status == 0 else {
      throw Failed(description: "\(words.joined(separator: " ")): \(answer.errors)")
    }
  }

  static let model: Model = {
    var model = Model()
    model.members = [
      "m:1": ["treasurer", "administrator"], "m:2": ["committee"], "m:3": ["committee"],
      "m:4": ["committee"], "m:5": ["auditor"], "m:6": ["treasurer"],
    ]
    model.put(100_000, on: "512CC", of: "general")
    model.clear(100_000, of: "general")
    model.campaigns = ["urgence": "urgence", "eau": "eau"]
    for gate in ["elections", "convictions"] {
      for campaign in ["urgence", "eau"] {
        model.gates["\(gate) \(campaign)"] = Model.Gate(isConcerned: false, answeredBy: "m:1")
      }
    }
    model.collectives = Set(collectives + [association])
    for (number, code) in collectives.enumerated() {
      model.payees["\(code)/1"] = Model.Payee(
        collective: code, account: -number - 1, registeredBy: "m:1", registeredAt: 0,
        checkedBy: "m:2")
      model.applications["G\(number + 1)"] = Model.Application(
        collective: code, fund: number < 4 ? "urgence" : "eau",
        requested: number < 2 ? 600_000 : 150_000,
        interests: ["m:2": false, "m:3": number == 0, "m:4": false])
      model.papers.formUnion(["G\(number + 1) charter", "G\(number + 1) mandate"])
    }
    for (reference, campaign, amount) in [("D-1", "urgence", 900_000), ("D-2", "eau", 300_000)] {
      model.receive(
        reference,
        Model.Donation(campaign: campaign, fund: campaign, channel: "transfer", amount: amount))
    }
    for (application, amount) in [("G2", 520_000), ("G3", 90_000), ("G5", 70_000)] {
      let fund = model.applications[application]!.fund
      var award = Model.Award(
        application: application, number: 1, fund: fund, amount: amount, proposer: "m:1",
        policy: "P1", opened: 0)
      award.answers = ["m:2": Model.Answer(decision: "for"), "m:3": Model.Answer(decision: "for")]
      award.decidedAt = 0
      award.isNotified = true
      award.state = "notified"
      model.awards["\(application)/1"] = award
      model.close(application)
      model.move(amount, from: "free", to: "payable", of: fund)
    }
    var project = Model.Project(isUnderMandate: true)
    (project.feePercent, project.isAgreed) = (10, true)
    (project.state, project.campaign) = ("active", "open")
    model.projects["jardin0"] = project
    model.put(200_000, on: "512CC", of: "jardin0")
    model.clear(200_000, of: "jardin0")
    return model
  }()

  /// The members who may have keys.
  static let owners = ["m:1", "m:2", "m:3", "m:4", "m:6"]

  /// A collective that could give a mandate.
  static let association = "C07"

  private static let collectives = ["C01", "C02", "C03", "C04", "C05", "C06"]

  /// In the name of `m:1`, where no other is named.
  private static let lines = """
    account open 512CC --parent 512 --label Banque
    account open 512LP --parent 512 --label Poste
    account open 53A --parent 53 --label Local
    books open-balances --balance 512CC:general:1000.00 --balance 102:general:-1000.00
    member enrol --name B --role committee
    member enrol --name C --role committee --countersigned-by m:2
    member enrol --name D --role committee --countersigned-by m:2
    member enrol --name E --role auditor --countersigned-by m:2
    member enrol --name F --role treasurer --countersigned-by m:2
    campaign open urgence --fees-fund general
    campaign open eau --fees-fund general
    campaign open soutien --fund general
    donation record --campaign urgence --amount 9000 --channel transfer --account 512CC --reference D-1
    donation record --campaign eau --amount 3000 --channel transfer --account 512CC --reference D-2
    gate answer elections,convictions --campaign urgence --answer clear
    gate answer elections,convictions --campaign eau --answer clear
    round open r1 --fund urgence
    round open r2 --fund eau
    collective add C01 --name C01 --iban FR7699999000010000002403775
    m:2 collective iban C01 --called-back
    application receive --round r1 --collective C01 --requested 6000
    collective add C02 --name C02 --iban FR7699999000010000009105214
    m:2 collective iban C02 --called-back
    application receive --round r1 --collective C02 --requested 6000
    collective add C03 --name C03 --iban FR7630006000011234567890189
    m:2 collective iban C03 --called-back
    application receive --round r1 --collective C03 --requested 1500
    collective add C04 --name C04 --iban FR1420041010050500013M02606
    m:2 collective iban C04 --called-back
    application receive --round r1 --collective C04 --requested 1500
    collective add C05 --name C05 --iban DE89370400440532013000
    m:2 collective iban C05 --called-back
    application receive --round r2 --collective C05 --requested 1500
    collective add C06 --name C06 --iban BE68539007547034
    m:2 collective iban C06 --called-back
    application receive --round r2 --collective C06 --requested 1500
    collective add C07 --name C07 --legal-form association
    m:2 interest declare --none --round r1
    m:2 interest declare --none --round r2
    m:4 interest declare --none --round r1
    m:4 interest declare --none --round r2
    m:3 interest declare --none-except G1 --kind leader --round r1
    m:3 interest declare --none --round r2
    checklist receive --round r1 --document ref:DOSSIERS-1
    checklist receive --round r2 --document ref:DOSSIERS-2
    award propose --application G2 --amount 5200
    award propose --application G3 --amount 900
    award propose --application G5 --amount 700
    m:2 approval give G2 G3 G5 --decision for
    m:3 approval give G2 G3 G5 --decision for
    award decide G2 G3 G5
    award notify G2 G3 G5
    hosted open jardin0 --collective C07 --kind mandate
    hosted agree jardin0 --basis mandate --confirmed-by m:2 --requesters Awa --devolution Voisins --fee 10 --document ref:CONV-jardin0
    campaign open pour-jardin0 --fund jardin0
    donation record --campaign pour-jardin0 --amount 2000 --channel transfer --account 512CC --reference H-0
    """
}
