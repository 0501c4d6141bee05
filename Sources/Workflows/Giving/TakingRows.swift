import Formats
import Giving
import Journal
import Keeping
import Ledger

/// The rows of one file on their way into the books.
struct TakingRows<Tables: BooksTables> {
  let importID: ID<Import>
  var summary = ImportSummary()
  private(set) var findings = Findings()
  private let request: ImportDonations
  private let today: Day
  private let dialect: DonationDialect
  private let reader: CSVReader
  private let rows: RowsAhead
  private var known: ReferencesAhead
  private var openings: [Int64: OpeningRow] = [:]
  private var campaigns: [String: Campaign] = [:]
  private var accounts: [Channel: AccountCode] = [:]
  private var incomes: [AccountRole: AccountCode] = [:]
  private var fundKinds: [FundCode: FundKind] = [:]
  private var unmapped: Set<String> = []
  private var hasRejected = false
  private var twins: ProbableTwins?

  init(
    _ request: ImportDonations, _ file: DonationFile, _ importID: ID<Import>, today: Day,
    _ tables: Tables
  ) throws {
    self.request = request
    self.importID = importID
    self.today = today
    dialect = file.dialect
    reader = file.reader
    rows = RowsAhead(file)
    known = ReferencesAhead(source: file.dialect.source)
    summary.importID = importID
    twins = try ProbableTwins(source: dialect.source, in: tables)
  }

  /// While one batch is taken, the books are asked about the next two.
  mutating func takeAll(_ recorder: inout Recorder<Tables>) throws {
    let tables = recorder.tables
    var batch = try KnownRows(AskedRows(rows.next(), known, tables), tables)
    var next = try AskedRows(rows.next(), known, tables)
    while !batch.items.isEmpty {
      let following = try KnownRows(next, tables)
      next = try AskedRows(rows.next(), known, tables)
      try take(batch, &recorder)
      batch = following
    }
  }

  private mutating func take(_ batch: KnownRows, _ recorder: inout Recorder<Tables>) throws {
    known.beginBatch()
    try recorder.peopleAhead.beginBatch(batch.people)
    openings = try batch.openingsByRecord()
    var donations = batch.donations[...]
    for item in batch.items {
      var parts = 0
      if case .line(let line, _) = item { parts = line.parts.count }
      try take(item, donations.prefix(parts), &recorder)
      donations = donations.dropFirst(parts)
    }
  }

  mutating func findTwins(in tables: Tables) throws {
    try twins?.find(in: tables)
    summary.twins = twins?.found ?? []
    summary.twinCount = twins?.count ?? 0
  }

  private mutating func reject(_ row: UnsafeRawBufferPointer) throws {
    guard let reject = request.reject else { return }
    if !hasRejected { try reader.headerBytes.withUnsafeBytes { try reject($0) } }
    hasRejected = true
    try reject(row)
  }

  private mutating func take(
    _ item: RowsAhead.Item, _ known: ArraySlice<[Donation]>,
    _ recorder: inout Recorder<Tables>
  ) throws {
    switch item {
    case .found(let found): return findings.add(found)
    case .malformed(let row):
      summary.rejected += 1
      return try row.withUnsafeBytes { try reject($0) }
    case .wrong(let wrong, let row): try refuse(row, wrong)
    case .line(let line, let row): try take(line, row, known, &recorder)
    }
    request.progress(1)
  }

  private mutating func refuse(_ row: CSVRow, _ found: [Finding]) throws {
    summary.rejected += 1
    for finding in found { findings.add(finding) }
    try reject(row.rawBytes)
  }

  private mutating func take(
    _ line: DonationLine, _ row: CSVRow, _ answered: ArraySlice<[Donation]>,
    _ recorder: inout Recorder<Tables>
  ) throws {
    if line.status == .offline, !request.takesOffline {
      summary.offline += 1
      return
    }
    guard let campaign = try campaign(of: line, in: recorder.tables) else {
      return try refuseUnmapped(line, row)
    }
    var taken: [Donation] = []
    for (part, answered) in answered.enumerated() {
      let found = try known.taken(
        line.reference(ofPart: part), among: answered, recorder.tables)
      if let found { taken.append(found) }
    }
    guard taken.isEmpty else { return try takeKnown(taken, line, row, campaign, recorder.tables) }
    guard line.status != .noMoney, line.status != .refunded else {
      summary.noMoney += 1
      return
    }
    for (index, part) in line.parts.enumerated() {
      let fact = try donation(
        line, part, line.reference(ofPart: index), campaign, row, &recorder)
      try recorder.record(fact)
      known.add(fact.reference)
      try summary.count(fact)
      twins?.add(fact)
      if line.status != .paid { propose(line, Donation(recorded: fact, seq: 0, entry: 0)) }
    }
    if line.day > today { warnOfDay(line, row) }
  }

  /// A clock may be late, so this stops nothing; more often a year was mistyped.
  private mutating func warnOfDay(_ line: DonationLine, _ row: CSVRow) {
    findings.add(
      row.finding(
        "day-ahead", .warning, "\(line.day) is later than today, \(today)",
        hint: "if it was mistyped, say so with caisse donation correct --received"))
  }

  private mutating func takeKnown(
    _ known: [Donation], _ line: DonationLine, _ row: CSVRow, _ campaign: Campaign,
    _ tables: Tables
  ) throws {
    guard known.count == line.parts.count else {
      return try refuseKnown(line, row, "another division into ticket and gift")
    }
    var outcomes: [KnownRow.Outcome] = []
    for (donation, part) in zip(known, line.parts) {
      outcomes.append(try compare(donation, part, line, row, campaign, tables))
    }
    try count(outcomes, line, row)
  }

  private func compare(
    _ known: Donation, _ part: DonationLine.Part, _ line: DonationLine, _ row: CSVRow,
    _ campaign: Campaign, _ tables: Tables
  ) throws -> KnownRow.Outcome {
    let comparison = KnownRow(known: known, part: part, line: line, campaign: campaign)
    if let difference = comparison.conflict {
      // What we corrected or moved since came from this very row all the same.
      guard let recorded = try DonationReferences.recorded(known, in: tables),
        KnownRow(known: recorded, part: part, line: line, campaign: campaign).conflict == nil
      else { return .conflict(difference) }
    }
    let opening =
      try openings[known.seq] ?? tables.find(OpeningRow.self, .integer(known.seq), .text("donor"))
    guard let opening, !opening.payload.isEmpty else { return .known(known) }
    if row.rawBytes.elementsEqual(opening.payload) { return .known(known) }
    let earlier = CSVReader(reader.form, file: reader.file, bytes: opening.payload)
    if let earlierRow = try earlier.next(), earlierRow.count == row.count,
      dialect.isSameWording(earlierRow, row)
    {
      return .known(known)
    }
    return known.importID == importID ? .conflict("other words in this file") : .changed(known)
  }

  private mutating func count(
    _ outcomes: [KnownRow.Outcome], _ line: DonationLine, _ row: CSVRow
  ) throws {
    var isChanged = false
    for outcome in outcomes {
      switch outcome {
      case .conflict(let words): return try refuseKnown(line, row, words)
      case .changed(let known):
        isChanged = true
        propose(line, known)
      case .known(let known): propose(line, known)
      }
    }
    guard !outcomes.isEmpty else { return }
    if isChanged {
      summary.changed += 1
      if summary.changes.count < Findings.longestList {
        summary.changes.append(
          ImportSummary.ChangedRow(line: row.line, reference: line.reference))
      }
    } else {
      summary.alreadyKnown += 1
    }
  }

  private mutating func refuseKnown(
    _ line: DonationLine, _ row: CSVRow, _ difference: String
  ) throws {
    try refuse(
      row,
      [
        row.finding(
          "reference-conflicts", field: nil,
          "reference \(line.reference) is known with \(difference)",
          hint:
            "correct the donation with caisse donation correct or move, or give this row its own reference"
        )
      ])
  }

  /// The platform says that something became of a donation we know.
  private mutating func propose(_ line: DonationLine, _ known: Donation) {
    let change: ImportSummary.Proposal.Change
    switch (line.status, known.state) {
    case (.paidOut(let day), .received): change = .paidOut(day)
    case (.refunded, .received), (.refunded, .cleared): change = .refunded
    case (.disputed, .received), (.disputed, .cleared): change = .disputed
    default: return
    }
    summary.proposals.append(
      ImportSummary.Proposal(
        donation: known.id, reference: known.reference, amount: known.amount,
        account: known.account, change: change))
  }
}

extension TakingRows {
  private mutating func donation(
    _ line: DonationLine, _ part: DonationLine.Part, _ reference: String, _ campaign: Campaign,
    _ row: CSVRow, _ recorder: inout Recorder<Tables>
  ) throws -> DonationRecorded {
    let designation = line.designation.flatMap { FundCode($0) }
    let fund = try Designations.fund(designation, of: campaign, &recorder, today: line.day)
    let donor = DonorParticulars(name: line.name, email: line.email)
    let id = recorder.makeID(Donation.self)
    var fact = DonationRecorded(
      id: id, source: dialect.source, reference: reference, campaign: campaign.code, fund: fund,
      day: line.day, amount: part.amount, channel: line.channel,
      account: try account(line.channel, recorder.tables), kind: line.kind, nature: part.nature,
      income: try income(
        part.nature.incomeRole(line.kind, in: try kind(of: campaign.fund, recorder.tables)),
        &recorder), country: line.country,
      anonymous: line.anonymous, fee: part == line.parts[0] ? line.fee : .zero,
      originalAmount: line.originalAmount, originalCurrency: line.originalCurrency,
      importID: importID, document: recorder.document)
    fact.opening = try DonorKeeping(campaign).open(donor, row: Array(row.rawBytes), &recorder)
    return fact
  }

  private mutating func campaign(
    of line: DonationLine, in tables: Tables
  ) throws -> Campaign? {
    let key = line.form.isEmpty ? line.campaign : line.campaign + ":" + line.form
    if let campaign = campaigns[key] { return campaign }
    guard let code = campaignCode(of: line, key: key),
      let campaign = try tables.find(Campaign.self, .text(code.text))
    else { return nil }
    campaigns[key] = campaign
    return campaign
  }

  /// A mapping for the campaign and form of the file, or for the campaign alone; our own CSV names our
  /// codes; a row that names none takes `--campaign`, and so does a file of one donation form.
  private func campaignCode(of line: DonationLine, key: String) -> CampaignCode? {
    if line.campaign.isEmpty { return request.campaign }
    let mapping =
      request.mappings.first { $0.fileCampaign == key }
      ?? request.mappings.first { $0.fileCampaign == line.campaign }
    if let mapping { return mapping.campaign }
    if line.form.isEmpty { return CampaignCode(line.campaign) }
    let isOnlyForm = campaigns.keys.allSatisfy { $0 == key }
    return isOnlyForm && line.parts.allSatisfy { $0.nature == .gift } ? request.campaign : nil
  }

  private mutating func refuseUnmapped(_ line: DonationLine, _ row: CSVRow) throws {
    let name = line.form.isEmpty ? line.campaign : line.campaign + ":" + line.form
    if name.isEmpty {
      return try refuse(
        row,
        [
          row.finding(
            "campaign-missing", field: nil, "the row names no campaign",
            hint: "give one for all such rows with --campaign")
        ])
    }
    guard unmapped.insert(name).inserted else {
      summary.rejected += 1
      return try reject(row.rawBytes)
    }
    try refuse(
      row,
      [
        row.finding(
          "campaign-unmapped", field: nil, "‘\(name)’ is none of the books' campaigns",
          hint: line.form.isEmpty
            ? "open it with caisse campaign open, or correct the column"
            : "say which campaign it feeds with --map \"\(name)=<campaign>\"")
      ])
  }

  private mutating func account(_ channel: Channel, _ tables: Tables) throws -> AccountCode {
    if let account = accounts[channel] { return account }
    let role = channel.accountRole
    let owner = try MoneyAccounts.roleAccount(role, in: tables)
    let named = try request.accounts.first { named in
      try tables.find(AccountRow.self, .text(named.text))?.account.parent == owner
    }
    let account = try MoneyAccounts.account(named, role: role, in: tables)
    accounts[channel] = account
    return account
  }

  private mutating func kind(of fund: FundCode, _ tables: Tables) throws -> FundKind {
    if let kind = fundKinds[fund] { return kind }
    let kind = try Funds.known(fund, in: tables).kind
    fundKinds[fund] = kind
    return kind
  }

  private mutating func income(
    _ role: AccountRole, _ recorder: inout Recorder<Tables>
  ) throws -> AccountCode {
    if let account = incomes[role] { return account }
    let account = try recorder.account(role)
    incomes[role] = account
    return account
  }
}
