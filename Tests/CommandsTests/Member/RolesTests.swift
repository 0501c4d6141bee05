import ArgumentParser
import Commands
import Council
import Foundation
import Journal
import TestSupport
import Testing

/// Who may do what: every command that writes, and every one that shows what only some may see, run by
/// members of one role each.
struct RolesTests {
  /// A line that reaches the question of who may, for each permission. What it names need not exist.
  private static let lines: [Permission: String] = [
    .booksOpenBalances: "books open-balances --balance 512CC:general:1.00",
    .booksCopy: "books copy make COPY --with-people",
    .booksHandOver: "books hand-over COPY --to m:3",
    .booksPassphrase: "books passphrase set --new PASSPHRASE",
    .accountOpen: "account open 512ZZ --parent 512 --label B",
    .accountIban: "account iban 512CC --iban FR7630006000011234567890189",
    .fundOpen: "fund open lac --kind campaign",
    .fundReserve: "fund reserve urgence 1.00",
    .fundAllow: "fund allow urgence --cost travel --ceiling 1.00 --decision PV-1",
    .fundTransfer: "fund transfer general urgence 1.00 --decision PV-1",
    .fundGuarantee: "fund guarantee general urgence 1.00",
    .fundAgreement:
      "fund agreement relais --funder F --amount 1.00 --from 2024-01-01 --until 2024-12-31 --unspent kept",
    .hostedOpen: "hosted open mare --collective C11 --kind own-name",
    .hostedAgree:
      "hosted agree jardin --basis own-object --confirmed-by m:2 --requesters A --devolution B --document D-1",
    .hostedAsk: "hosted ask jardin 1.00 --for costs --asked-by Awa --document D-1",
    .hostedCheck: "hosted check h:7K2QZ09VXW3F5TNA",
    .hostedPay: "hosted pay h:7K2QZ09VXW3F5TNA",
    .hostedVoid: "hosted void h:7K2QZ09VXW3F5TNA",
    .hostedChange: "hosted suspend jardin",
    .memberEnrol: "member enrol --name Zoe --role committee",
    .memberRoles: "member roles m:2 --role treasurer",
    .memberRevoke: "member revoke m:2",
    .memberKeyAdd: "member key add m:2 --key-file KEY",
    .memberKeyRevoke: "member key revoke PUBLIC",
    .entryRecord: "entry record --debit 627:general:1.00 --credit 512CC:general:1.00",
    .entryReverse: "entry reverse 1",
    .expenseRecord: "expense record --account 6226 --amount 1.00",
    .expenseVoid: "expense void f:7K2QZ09VXW3F5TNA",
    .bankTransfer: "bank transfer 512CC 53A 1.00",
    .documentAdd: "document add D-9",
    .campaignOpen: "campaign open lac",
    .campaignClose: "campaign close eau",
    .donationImport: "donation import DONATIONS --campaign urgence",
    .donationRecord: "donation record --campaign urgence --amount 1.00 --channel transfer",
    .donationClear: "donation clear --payout P-9 --amount 1.00",
    .donationRefund: "donation refund V-1 --amount 1.00",
    .donationDispute: "donation dispute CB-1 --won",
    .donationVoid: "donation void V-2",
    .donationCorrect: "donation correct V-2 --amount 1.00",
    .donationMove: "donation move V-2 --to urgence --document D-1",
    .donationUnidentified: "donation unidentified --amount 1.00 --reference R-9",
    .donationIdentify: "donation identify R-9 --campaign urgence",
    .cashCount: "cash count --amount 1.00 --by m:1,m:2",
    .cashDeposit: "cash deposit --amount 1.00 --fund urgence",
    .pledgeRecord: "pledge record --campaign urgence --amount 1.00",
    .pledgeEnd: "pledge fulfil j:7K2QZ09VXW3F5TNA --by V-1",
    .importUndo: "import undo i:7K2QZ09VXW3F5TNA",
    .receiptAllow:
      "receipt allow --article 200 --quality foundation --ruling R-1 --ruled-on 2024-01-01 --document D-1",
    .donorMerge: "donor merge ada@example.org max@example.org",
    .donorErase: "donor erase ada@example.org --confirm ada@example.org",
    .donorHold: "donor hold place ada@example.org --ground audit",
    .donorHoldLift: "donor hold lift H1",
    .donorRetention: "donor retention apply",
    .collectiveAdd: "collective add C12 --name Lac",
    .collectiveImport: "collective import COLLECTIVES",
    .collectiveIban: "collective iban C10 --change FR7630006000011234567890189",
    .collectivePayee: "collective payee C10 --kind cash --ceiling 1.00",
    .roundOpen: "round open lac --fund urgence",
    .roundClose: "round close 2024-06",
    .applicationReceive: "application receive --round 2024-06 --collective C10 --requested 1.00",
    .applicationImport: "application import APPLICATIONS --round 2024-06",
    .applicationReview: "application review G2 --verdict eligible",
    .applicationWithdraw: "application withdraw G2",
    .applicationAppeal: "application appeal G2",
    .interestDeclare: "interest declare --none --round 2024-06",
    .checklistReceive: "checklist receive G2 --document DOSSIER-2",
    .gateAnswer: "gate answer freezes G2 --answer clear",
    .gateDecide: "gate decide freezes G2 --outcome opened --reason namesake",
    .policyPropose: "policy propose POLICY",
    .policyDecide: "policy decide standard.2",
    .voteOpen: "vote open --round 2024-06 --kind approval",
    .voteCast: "vote cast G1 --round 2024-06",
    .voteImport: "vote import BALLOTS --round 2024-06",
    .voteClose: "vote close --round 2024-06",
    .allocationPropose: "allocation propose --round 2024-06 --rule equal --pot 1.00",
    .awardPropose: "award propose --application G2 --amount 1.00",
    .awardDecide: "award decide G2",
    .awardRatify: "award ratify G2",
    .awardNotify: "award notify G2",
    .awardSchedule: "award schedule G1 --report-by 2030-01-01",
    .awardDue: "award due G2",
    .awardRelease: "award release G1 --reason unneeded",
    .awardClose: "award close G1",
    .approvalGive: "approval give G2 --decision for",
    .approvalImport: "approval import PAPERS",
    .meetingRecord: "meeting record --present m:1,m:2 --document D-1",
    .meetingAttest: "meeting witness M1",
    .meetingVoid: "meeting void M1 --reason duplicate",
    .payoutPrepare: "payout prepare G1",
    .payoutAnswer: "payout answer PAYOUT --warning same-payment --reason agreed",
    .payoutCheck: "payout check PAYOUT",
    .payoutCountersign: "payout countersign PAYOUT",
    .payoutSend: "payout send PAYOUT --confirm 1.00",
    .payoutConfirm: "payout confirm PAYOUT",
    .payoutUnconfirm: "payout unconfirm PAYOUT",
    .payoutBounce: "payout bounce PAYOUT --reason AC01",
    .payoutVoid: "payout void PAYOUT",
    .reportReceive: "report receive G1 --document D-1",
    .reportVoid: "report void G1",
    .voucherRecord: "voucher record PAYOUT 1.00 --document D-1",
    .voucherVoid: "voucher void v:7K2QZ09VXW3F5TNA",
    .returnRecord: "return record G1 --amount 1.00",
    .returnVoid: "return void r:7K2QZ09VXW3F5TNA",
    .auditPolicy: "audit policy WITNESSES",
    .auditKeyRotate: "audit key rotate",
    .auditKeyReplace: "audit key replace --witnessed CHECKPOINT",
    .auditRestore: "audit restore --lost CHECKPOINT",
    .letterWrite: "letter write award G1",
    .collectiveCheck: "collective iban C10 --called-back",
    .awardWithdraw: "award release G2 --reason withdrawn",
    .voteCastForOthers: "vote cast G1 --round 2024-06 --voter V-031",
    .accountNumbers: "account iban 512CC",
    .payeeAccounts: "collective iban C10",
    .donorList: "donor list",
    .donorShow: "donor show ada@example.org",
    .donorExport: "donor export ada@example.org",
    .payoutFile: "payout file PAYOUT",
    .payoutSlip: "payout slip PAYOUT",
    .roundExport: "round export 2024-06 FOLDER",
    .receiptIssue: "receipt issue V-1 --to FOLDER",
    .auditSample: "audit sample --of donations --by random --size 1 --seed 1 --to FOLDER",
    .auditCosign: "audit cosign CHECKPOINT",
  ]

  /// Files whose names stand in these lines.
  private static let files = [
    "PASSPHRASE": "correct horse battery staple\n",
    "DONATIONS": "date,amount,currency,donor,email,channel,reference,campaign\n",
    "COLLECTIVES": "code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags\n",
    "APPLICATIONS": "reference,collective,project,requested\n",
    "POLICY": "tier: 2 approvals, 1 check\n",
    "BALLOTS": "voter,marks\n",
    "PAPERS": """
    {"decision":"for","member":"m:3","nonce":"000102030405060708090a0b0c0d0e0f",\
    "proposal_leaf":"10af069660536466529757aa2b84bcab22516174220fe8ff0d6004b93ffe6ee3",\
    "replaces":""}

    """,
    "KEY": TestKeys.of(6).file(check: 7),
    "FOLDER": "",
    "WITNESSES": "quorum none\n",
    "CHECKPOINT": "caisse/x\n1\n\(Hash(of: []).base64)\n",
  ]

  @Test func `each role may run what its permissions say, and nothing else`() throws {
    let books = try BooksFolder(FullBooks.model.get())
    for (name, text) in Self.files { _ = try books.write(name, text) }
    try TranscriptKeys.sign(
      books.path("PAPERS"), with: books.path("KEY"), for: "approval", in: "caisse/x")
    let members = try self.members(of: books)
    for permission in Permission.allCases {
      let line = try #require(Self.lines[permission], "\(permission.rawValue) has no line")
      for (role, member) in members {
        let answer = books.run(try words(line, for: permission, in: books) + ["--as", member])
        let refused = answer.status == 77 && answer.errors.contains("[role-missing]")
        let reached = answer.status != 77 && answer.status != 64 && answer.status != 70
        #expect(
          permission.roles.contains(role) ? reached : refused,
          "\(role.rawValue): \(line): \(answer.status) \(answer.errors)")
      }
    }
  }

  /// Members of one role each.
  private func members(of books: BooksFolder) throws -> [(Role, String)] {
    try Role.allCases.map { role in
      let said = try books.done(
        "member", "enrol", "--name", "Zoe", "--role", role.rawValue, "--countersigned-by", "m:2")
      return (role, said.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  private func words(
    _ line: String, for permission: Permission, in books: BooksFolder
  ) throws -> [String] {
    let isReading = Permission.allCases.drop { $0 != .accountNumbers }.contains(permission)
    return line.split(separator: " ").map(String.init).map { word in
      if word == "PUBLIC" { return TestKeys.of(1).key.line }
      return Self.files[word] == nil ? word : books.path(word)
    } + (isReading ? [] : ["--dry-run"])
  }

  @Test func `every command that writes has a permission`() {
    let writing = Self.commands(of: Caisse.self, path: []).filter { path, command in
      command.configuration.subcommands.isEmpty
        && Caisse.helpMessage(for: command, columns: 80).contains("--dry-run")
    }.map { $0.path.joined(separator: " ") }
    #expect(writing.count > 70)
    let allowed = Set(Permission.allCases.flatMap(Self.commands(of:)))
    #expect(Set(writing).subtracting(allowed) == [])
  }

  @Test func `an auditor may write nothing but the own ballot`() {
    let allowed = Permission.allCases.filter { $0.roles.contains(.auditor) }
    #expect(allowed == [.voteCast, .accountNumbers, .payeeAccounts, .auditSample])
  }

  /// `hosted suspend|close` are two commands.
  private static func commands(of permission: Permission) -> [String] {
    let whole = permission.rawValue.split(separator: ",")[0].split(separator: " ")
      .filter { !$0.hasPrefix("-") }
    let verbs = whole.last?.split(separator: "|") ?? []
    return verbs.map { (whole.dropLast() + [$0]).joined(separator: " ") }
  }

  private static func commands(
    of command: any ParsableCommand.Type, path: [String]
  ) -> [(path: [String], command: any ParsableCommand.Type)] {
    command.configuration.subcommands.reduce(into: [(path, command)]) { found, below in
      let name = below.configuration.commandName ?? String(describing: below).lowercased()
      found += commands(of: below, path: path + [name])
    }
  }
}
