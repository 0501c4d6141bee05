/// What the books should say after every act, reckoned in plain numbers from the rules of the domain and
/// from none of the books' own code. Sums are cents.
struct Model {
  /// What it gets wrong on purpose, so that a walk must find a difference.
  var flaw: Flaw?
  /// Since the walk's month began.
  var minute = 0
  /// How many acts there were.
  var act = 0
  /// Of each fund, by account of the commitment book; what was cleared, returned and moved counts up.
  var promises: [String: [String: Int]] = [:]
  /// What became free, by fund and then by day.
  var freed: [String: [Int: Int]] = [:]
  /// The same of what was spent, less what came back.
  var spent: [String: [Int: Int]] = [:]
  /// What this act has freed and taken, until it is served.
  var moves = Moves()
  /// Which funds stand for others, first declared first.
  var guarantees: [Guarantee] = []
  /// What funders agreed for their funds.
  var agreements: [String: Agreement] = [:]
  /// By code: when each copy of the people file was made; nil once it is destroyed.
  var copies: [String: Int?] = [:]
  /// The day of what is done now; else today.
  var dated: Int?
  /// Money, by "account/fund".
  var cash: [String: Int] = [:]
  /// By reference.
  var donations: [String: Donation] = [:]
  /// By id of an import: the references of its rows.
  var imports: [String: [String]] = [:]
  var importedRows: [ImportedRow] = []
  /// By id: payouts of platforms, deposit slips and counts.
  var clearings: [String: Clearing] = [:]
  /// By id.
  var refunds: [String: Refund] = [:]
  var disputes: [String: Dispute] = [:]
  /// By reference: how much of it nobody has claimed.
  var unidentified: [String: Unidentified] = [:]
  var expenses: [String: Expense] = [:]
  /// Own income entered by hand; 0 where it was reversed.
  var incomes: [String: Int] = [:]
  /// By short code.
  var collectives: Set<String> = []
  /// By short code such as C01/2: who receives money for a collective.
  var payees: [String: Payee] = [:]
  var applications: [String: Application] = [:]
  var awards: [String: Award] = [:]
  var payouts: [String: Payout] = [:]
  /// By id.
  var returns: [String: Return] = [:]
  /// Codes of awards that wait, first rank first.
  var waiting: [String] = []
  /// By id: what mandated persons showed of payouts.
  var vouchers: [String: Voucher] = [:]
  /// What came for checklists: `G1 mandate`.
  var papers: Set<String> = []
  /// By the code of an application, or of a campaign or payout: what was found where a gate asks.
  var gates: [String: Gate] = [:]
  /// By code: their roles.
  var members: [String: Set<String>] = [:]
  /// Members who have a key in force, and those whose key is or was one.
  var signers: Set<String> = []
  var knownKeys: Set<String> = []
  /// All policies that were ever proposed, by code, and those of them before the members or decided.
  var policies = ["P1": Policy()]
  var proposals: [String: Proposal] = [:]
  var inForce = "P1"
  /// When a policy was last adopted.
  var lastAdoption = (act: 0, day: 0)
  /// By code.
  var meetings: [String: Meeting] = [:]
  /// Hosted projects, by their funds, and what was asked of them, by id.
  var projects: [String: Project] = [:]
  var hosting: [String: HostingPayment] = [:]
  /// The campaigns that feed a fund, by their codes.
  var campaigns: [String: String] = [:]
  /// Donors of whom an e-mail address is known.
  var donors: Set<String> = []
  /// By code: whom a hold keeps.
  var holds: [String: String] = [:]
  /// Whether the words of the people file are under a passphrase.
  var isSealed = false
  /// By id.
  var allocations: [String: Allocation] = [:]
  /// By id: what else was made, and can be ended.
  var things: [String: [String]] = [:]

  /// Since the walk's month began.
  var day: Int { minute / 1440 }

  /// The funds that have statements, in one order.
  var funds: [String] {
    ["urgence", "eau", "general", "unassigned"] + projects.keys.sorted() + grants
  }

  /// Those of funders, in the order in which they were opened.
  var grants: [String] { things["fund"] ?? [] }

  var policy: Policy { policies[inForce]! }
}
