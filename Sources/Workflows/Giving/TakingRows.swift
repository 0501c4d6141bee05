import Formats
import Giving
import Journal
import Keeping
import Ledger

/// The rows of one file on their way into the books.
struct TakingRows<Tables: BooksTables> {
  let importID: ID<Import>
  private(set) var summary = ImportSummary()
  private let request: ImportDonations
  private let dialect: DonationDialect
  private let reader: CSVReader
  private var campaigns: [String: Campaign] = [:]
  private var accounts: [Channel: AccountCode] = [:]
  private var incomes: [AccountRole: AccountCode] = [:]
  private var unmapped: Set<String> = []

  init(_ request: ImportDonations, _ file: DonationFile, _ importID: ID<Import>) {
    self.request = request
    self.importID = importID
    dialect = file.dialect
    reader = file.reader
    summary.importID = importID
  }

  mutating func takeAll(_ recorder: inout Recorder<Tables>) throws {
    var refusedRows = 0
    var rejectFailure: (any Error)?
    let reject = request.reject
    reader.whenRefused = { row in
      refusedRows += row.isEmpty ? 0 : 1
      do { try reject?(row.rawBytes) } catch { rejectFailure = error }
    }
    while let row = try reader.next() {
      if let rejectFailure { throw rejectFailure }
      try take(row, &recorder)
      request.progress(1)
    }
    summary.rejected += refusedRows
  }

  private mutating func take(_ row: CSVRow, _ recorder: inout Recorder<Tables>) throws {
    switch dialect.read(row) {
    case .failure(let wrong): try refuse(row, wrong.findings)
    case .success(let line): try take(line, row, &recorder)
    }
  }

  private mutating func refuse(_ row: CSVRow, _ findings: [Finding]) throws {
    summary.rejected += 1
    for finding in findings { reader.findings.add(finding) }
    try request.reject?(row.rawBytes)
  }

  private mutating func take(
    _ line: DonationLine, _ row: CSVRow, _ recorder: inout Recorder<Tables>
  ) throws {
    if line.status == .offline, !request.takesOffline {
      summary.offline += 1
      return
    }
    guard let campaign = try campaign(of: line, in: recorder.tables) else {
      return try refuseUnmapped(line, row)
    }
    var outcomes: [KnownRow.Outcome] = []
    for (index, part) in line.parts.enumerated() {
      let reference = index == 0 ? line.reference : line.reference + "/gift"
      if let known = try DonationReferences.find(
        source: dialect.source, reference: reference, in: recorder.tables)
      {
        outcomes.append(try compare(known, part, line, row, campaign, recorder.tables))
      } else if line.status != .noMoney, line.status != .refunded {
        let fact = try donation(line, part, reference, campaign, row, &recorder)
        try recorder.record(fact)
        try summary.count(fact)
      } else {
        summary.noMoney += 1
        return
      }
    }
    try count(outcomes, line, row)
  }

  private func compare(
    _ known: Donation, _ part: DonationLine.Part, _ line: DonationLine, _ row: CSVRow,
    _ campaign: Campaign, _ tables: Tables
  ) throws -> KnownRow.Outcome {
    let comparison = KnownRow(known: known, part: part, line: line, campaign: campaign)
    if let difference = comparison.conflict {
      return .conflict(difference)
    }
    let opening = try tables.find(OpeningRow.self, .integer(known.seq), .text("donor"))
    guard let opening, !opening.payload.isEmpty else { return .known(known) }
    if row.rawBytes.elementsEqual(opening.payload) { return .known(known) }
    let earlier = CSVReader(reader.form, file: reader.file, bytes: opening.payload)
    guard let earlierRow = try earlier.next(), earlierRow.count == row.count else {
      return .changed(known)
    }
    return dialect.isSameWording(earlierRow, row) ? .known(known) : .changed(known)
  }

  private mutating func count(
    _ outcomes: [KnownRow.Outcome], _ line: DonationLine, _ row: CSVRow
  ) throws {
    var isChanged = false
    for outcome in outcomes {
      switch outcome {
      case .conflict(let words):
        return try refuse(
          row,
          [
            row.finding(
              "reference-conflicts", field: nil,
              "reference \(line.reference) is known with \(words)",
              hint: "correct it with caisse donation correct, or give this row its own reference")
          ])
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
      income: try income(part.nature.incomeRole(line.kind), &recorder), country: line.country,
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
      try request.reject?(row.rawBytes)
      return
    }
    try refuse(
      row,
      [
        row.finding(
          "campaign-unmapped", field: nil, "‘\(name)’ is none of the books' campaigns",
          hint: line.form.isEmpty
            ? "open it with caisse campaign open, or correct the column"
            : "say which campaign it feeds with --map '\(name)=<campaign>'")
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

  private mutating func income(
    _ role: AccountRole, _ recorder: inout Recorder<Tables>
  ) throws -> AccountCode {
    if let account = incomes[role] { return account }
    let account = try recorder.account(role)
    incomes[role] = account
    return account
  }
}
