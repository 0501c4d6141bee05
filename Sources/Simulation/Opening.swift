/// The books every walk begins with: six members, three funds with some money, six collectives whose
/// accounts were called back about, and their applications, of which one is tied to a member.
package struct Opening {
  /// How long the opening took, by the books' clock.
  static let minutes = 60

  package struct Failed: Error, CustomStringConvertible {
    package let description: String
  }

  package static func make(in folder: String) throws {
    let caisse = Caisse(folder: folder)
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
    for (number, code) in collectives.enumerated() {
      model.collectives[code] = Model.Collective()
      model.applications["G\(number + 1)"] = Model.Application(
        collective: code, fund: number < 4 ? "urgence" : "eau",
        requested: number < 2 ? 600_000 : 150_000,
        interests: ["m:2": false, "m:3": number == 0, "m:4": false])
    }
    for (reference, campaign, amount) in [("D-1", "urgence", 600_000), ("D-2", "eau", 300_000)] {
      model.receive(
        reference,
        Model.Donation(campaign: campaign, fund: campaign, channel: "transfer", amount: amount))
    }
    return model
  }()

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
    donation record --campaign urgence --amount 6000 --channel transfer --account 512CC --reference D-1
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
    m:2 interest declare --none --round r1
    m:2 interest declare --none --round r2
    m:4 interest declare --none --round r1
    m:4 interest declare --none --round r2
    m:3 interest declare --none-except G1 --kind leader --round r1
    m:3 interest declare --none --round r2
    """
}
