import Foundation
import Journal
import TestSupport

/// Books with a row in every table, made by commands alone. Whoever adds a table adds the act that fills
/// it here.
struct FullBooks: Sendable {
  let books: [UInt8]
  let people: [UInt8]
  let logKey: [UInt8]
  /// What each command asked of the tables.
  let statements: StatementsOfCommands

  /// Made once for all tests.
  static let model = Result { try FullBooks() }

  private struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  private init() throws {
    let shell = try TranscriptShell()
    var statements = StatementsOfCommands()
    _ = try shell.run("cat > ./dons.csv", input: Self.donations)
    for number in [1, 3] { _ = try shell.run("key ./m\(number) \(number)", input: "") }
    _ = try shell.run("cat > ./interests.csv", input: Self.interests)
    _ = try shell.run("cat > ./interests.message", input: Self.message)
    _ = try shell.run("cat > ./cabinet.witness", input: Self.witness.text)
    _ = try shell.run(
      "cat > ./witnesses", input: "witness A \(Self.witness.signer.key.text)\nquorum A\n")
    for line in Self.acts.split(separator: "\n").map(String.init) {
      let isOfShell = line.hasPrefix("export") || line.hasPrefix("sign")
      let answer = try shell.run(isOfShell ? line : "caisse " + line, input: "")
      guard answer.status == 0 else { throw Refused(description: "\(line): \(answer.errors)") }
      let asked = shell.watched.take()
      if !isOfShell { statements.add(asked, of: line) }
    }
    self.statements = statements
    books = Array(try Data(contentsOf: shell.folder.appending(path: "fund.caisse")))
    people = Array(try Data(contentsOf: shell.folder.appending(path: "fund.people")))
    logKey = Array(try Data(contentsOf: shell.folder.appending(path: "fund.logkey")))
  }

  private static let donations = """
    date,amount,currency,donor,email,channel,reference,campaign
    2024-06-10,50.00,EUR,Ada Remise,ada@example.org,card,CB-1,
    2024-06-10,40.00,EUR,Max Repos,max@example.org,card,CB-2,
    2024-06-10,900.00,EUR,,,transfer,V-1,

    """

  private static let witness = WitnessMemory(
    NoteSigner(
      name: "cabinet.example/w1", kind: .cosignature, seed: [UInt8](repeating: 7, count: 32))!)

  private static let interests = "application,kind\nG2,none\n"

  /// Names the hash of that sheet.
  private static let message = """
    {"act":"interest-declared","member":"m:3","nonce":"000102030405060708090a0b0c0d0e0f",\
    "subject":"10af069660536466529757aa2b84bcab22516174220fe8ff0d6004b93ffe6ee3"}

    """

  private static let acts = """
    init ./fund.caisse --organisation "Les Relais" --time-zone UTC
    account open 512CC --parent 512 --label "Crédit coopératif"
    account iban 512CC --iban "FR76 3000 6000 0112 3456 7890 189"
    account open 53A --parent 53 --label "Caisse du local"
    books open-balances --balance 512CC:general:1000.00 --balance 102:general:-1000.00
    member enrol --name "Awa Diallo" --role committee
    export CAISSE_MEMBER=m:1
    member enrol --name "Jean Roux" --role committee,treasurer --countersigned-by m:2
    member key add m:1 --key-file ./m1
    member key add m:3 --key-file ./m3 --heard-key-file ./m1
    campaign open urgence --fees-fund general --goal 90000
    campaign open eau
    entry record --debit 512CC:general:97.00 --debit 627:general:3.00 --credit 706:general:100.00
    document add PV-2024-06-12 --for entry:1
    expense record --account 6226 --amount 60.00 --invoice --payee "Imprimerie du Pont"
    fund allow urgence --cost travel --ceiling 50.00 --decision PV-2024-06-10
    donation import ./dons.csv --campaign urgence --once first-import
    donation record --campaign urgence --amount 60.00 --channel cash --reference E-1
    cash count --amount 60.00 --by m:1,m:2 --key-file ./m1
    cash deposit --amount 20.00 --fund urgence
    donation clear --payout P-1 --amount 90.00
    fund reserve urgence 50.00
    donation refund V-1 --amount 20.00
    donation dispute CB-1 --opened
    donation record --campaign urgence --amount 70.00 --channel transfer --reference V-2
    donation move V-2 --to eau --document PV-2024-06-11
    donation unidentified --amount 30.00 --reference RELEVE-31
    donation identify RELEVE-31 --campaign urgence
    pledge record --campaign urgence --amount 100.00 --due 2024-07-01 --email ada@example.org
    collective add C10 --name "Le Fournil" --iban "FR76 9999 9000 0100 0000 2403 775"
    collective add C12 --name "Le Puits" --iban "FR76 9999 9000 0100 0000 2403 775"
    round open 2024-06 --fund urgence
    application receive --round 2024-06 --collective C10 --requested 600
    application review G1 --verdict eligible --score 3 --key-file ./m1
    allocation propose --round 2024-06 --rule equal --pot 600
    vote open --round 2024-06 --kind points --points 10 --most 3 --proxies 1 --closes 2024-06-20
    vote cast G1=7 --round 2024-06
    vote cast G1=3 --round 2024-06 --voter m:2 --proxy m:1
    vote close --round 2024-06
    allocation propose --round 2024-06 --rule equal-shares --pot 600
    award propose --application G1 --amount 500
    interest declare --none --round 2024-06 --as m:2
    interest declare G1 --kind none --as m:3 --key-file ./m3
    approval give G1 --decision for --as m:2
    approval give G1 --decision for --as m:3 --key-file ./m3
    award decide G1 --document PV-2024-06-10
    award notify G1
    payout prepare G1
    payout check <payout1> --as m:2
    collective iban C10 --called-back --as m:2
    gate answer elections,convictions --campaign urgence --answer clear
    checklist receive G1 --document DOSSIER-1
    gate answer freezes G1 --answer concerned --list DGT-2024-06-10
    gate decide freezes G1 --outcome opened --reason namesake --as m:2
    payout answer <payout1> --warning shared-account --reason shared
    payout send <payout1> --bank 512CC --confirm 500
    payout confirm <payout1> --as m:3
    return record G1 --amount 20 --account 512CC
    collective add C11 --name "La Source"
    application receive --round 2024-06 --collective C11 --requested 60
    allocation propose --round 2024-06 --rule equal --pot 30
    award propose --allocation <l3>
    sign ./interests.message ./m3 act
    approval import ./interests.message
    approval give --allocation <l3> --decision for --as m:3 --key-file ./m3
    interest declare G2 --kind none --as m:2
    meeting record --present m:1,m:2,m:3 --for <l3>=m:2 --document PV-2024-06-12
    meeting witness M1 --as m:2
    meeting countersign M1 --as m:3 --key-file ./m3
    letter write award G1
    letter write payment-sent <payout1>
    letter write thanks --campaign urgence
    hosted open jardin --collective C10 --kind own-name
    hosted agree jardin --basis own-object --confirmed-by m:2 --requesters Awa --devolution Ada --document CONV-1
    campaign open jardin-2024 --fund jardin
    donation record --campaign jardin-2024 --amount 30.00 --channel transfer
    hosted wind-down jardin
    hosted ask jardin 10 --for devolution --document ACTE-1
    hosted check <h1> --as m:2
    hosted pay <h1>
    collective payee C10 --payee C10/1 --kind mandated-person --document MANDAT-1
    voucher record <payout1> 100 --document TICKET-1
    receipt allow --article 200 --quality foundation --ruling R-1 --ruled-on 2024-01-02 --document R-1
    fund open relais --kind grant
    fund agreement relais --funder FDR --amount 100 --from 2024-01-01 --until 2024-12-31 --unspent returned --document CONV-2
    campaign open mare
    donation record --campaign mare --amount 5.00 --channel transfer --reference V-7
    fund transfer mare general 5.00 --decision PV-2024-06-13
    fund guarantee general mare 10.00
    donation refund V-7 --by bank
    policy propose --set "spendable=card 90%"
    approval give P2 --decision for --as m:2
    approval give P2 --decision for --as m:3 --key-file ./m3
    policy decide P2
    campaign open pluie
    donation record --campaign pluie --amount 20.00 --channel card --reference CB-8
    round open pluie --fund pluie
    application receive --round pluie --collective C11 --requested 18
    interest declare --none --round pluie --as m:2
    interest declare G3 --kind none --as m:3 --key-file ./m3
    award propose --application G3 --amount 18
    approval give G3 --decision for --as m:2
    approval give G3 --decision for --as m:3 --key-file ./m3
    award decide G3 --document PV-2024-06-14
    donation dispute CB-8 --opened --amount 3.00
    donor erase max@example.org --confirm max@example.org
    books copy make ./copy.caisse --with-people
    donor retention set urgence --months 36
    donor hold place --campaign eau --ground audit
    donor hold lift H1
    export CAISSE_NOW=2024-07-15T08:00:00Z
    campaign open neige
    application receive --round 2024-06 --collective C11 --requested 10
    interest declare G4 --kind none --as m:2
    award propose --application G4 --amount 10
    audit policy ./witnesses
    audit key show
    audit witness trust ./cabinet.witness <logkey1>
    audit prove --since 0 -o ./request.txt
    audit witness sign ./cabinet.witness ./request.txt -o ./signed.txt
    audit cosign ./signed.txt
    """
}

extension BooksFolder {
  /// A copy of books that are full already.
  convenience init(_ full: FullBooks) throws {
    try self.init(environment: ["CAISSE_NOW": "2024-07-16T08:00:00Z", "CAISSE_MEMBER": "m:1"])
    try restore(full)
  }

  var booksFile: String { path("books/fund.caisse") }

  /// Puts both files back as they were.
  func restore(_ full: FullBooks) throws {
    try Data(full.books).write(to: URL(filePath: booksFile))
    try Data(full.people).write(to: URL(filePath: path("books/fund.people")))
    let logKey = path("books/fund.logkey")
    try Data(full.logKey).write(to: URL(filePath: logKey))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: logKey)
    // What was signed since is of books that are gone.
    try? FileManager.default.removeItem(atPath: path("books/fund.checkpoint"))
  }
}
