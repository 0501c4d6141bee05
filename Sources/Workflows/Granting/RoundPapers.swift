import Allocation
package import Council
import Formats
package import Granting
package import Journal
package import Ledger

/// What a member of the committee needs of a round to declare, judge and decide elsewhere, as files: what
/// is asked, sheets to fill in, and messages to sign. No donor is in them, and of what is private only what
/// this member has declared on.
package struct RoundPapers {
  package struct Paper {
    package let name: String
    package let bytes: [UInt8]
  }

  package private(set) var papers: [Paper] = []
  /// Applications on which the member has declared nothing yet.
  package private(set) var undeclared = 0
  /// How many proposals there are to answer, and how many wait until interests are declared.
  package private(set) var proposals = 0
  package private(set) var proposalsAfterInterests = 0
  private let member: MemberCode
  private let nonce: () -> Nonce

  /// - Parameter exporter: who makes them, and reads no more by it than they may.
  package init(
    of round: RoundCode, for member: MemberCode, by exporter: MemberCode,
    in view: some BooksView, at now: Instant, on today: Day, nonce: @escaping () -> Nonce
  ) throws {
    self.member = member
    self.nonce = nonce
    guard
      try Poll.committee(in: view).contains(member) || Policies.isSubstitute(member, in: view)
    else {
      throw CouncilRefusal.notOfCommittee(member)
    }
    let round = try Rounds.find(round, in: view)
    let applications = try Applications.of(round.code, in: view)
    guard !applications.isEmpty else { throw GrantingRefusal.nothingToAllocate(round.code) }
    try addApplications(applications, readBy: exporter, on: today, in: view)
    try addInterests(applications, in: view)
    try addReviews(applications, in: view)
    for proposal in try OpenProposal.all(of: applications, in: view) {
      try add(proposal, in: view, at: now)
    }
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]) {
    papers.append(Paper(name: name, bytes: bytes))
  }

  /// Twice as long as a nonce.
  private func salt() -> Salt {
    guard let salt = Salt(bytes: nonce().bytes + nonce().bytes) else {
      preconditionFailure("two nonces are as many bytes as a salt")
    }
    return salt
  }

  private mutating func addApplications(
    _ applications: [Application], readBy exporter: MemberCode, on today: Day,
    in view: some BooksView
  ) throws {
    var file = CSVWriter(for: .machines)
    file.row([
      "application", "collective", "requested", "minimum", "tags", "state", "interest", "project",
      "missing",
    ])
    let currency = try view.first(BooksRow.self, where: [])?.currency ?? .euro
    let policy = try Policies.inForce(on: today, in: view)
    for application in applications {
      let interest = try Interests.find(member, application.code, in: view)
      let isRead = try PrivatePart(of: application, for: exporter, in: view).isHiddenBecause == nil
      let reading = try PrivatePart(of: application, for: member, in: view)
      for text in [application.code.text, application.collective.text] { file.text(text) }
      for amount in [application.requested, application.minimum] {
        file.number(currency.plain(amount))
      }
      file.text(application.tags.joined(separator: ";"))
      file.text(application.state.rawValue)
      file.text(interest?.kind.rawValue ?? "")
      file.text(isRead ? reading.project ?? "" : "")
      let gaps = try Checklist(of: application, under: policy, in: view).gaps
      file.text(gaps.map(\.words).joined(separator: "; "))
      file.endRow()
    }
    add("applications.csv", file.bytes)
  }

  /// Every application, with what was declared: what wasn't is written as none, for the member to change
  /// before signing.
  private mutating func addInterests(
    _ applications: [Application], in view: some BooksView
  ) throws {
    let lines = try applications.map { application in
      let declared = try Interests.find(member, application.code, in: view)
      if declared == nil { undeclared += 1 }
      return InterestSheet.Line(application: application.code, kind: declared?.kind ?? .none)
    }
    add(
      InterestSheet.self, lines, most: InterestDeclared.mostInterests, .interestDeclared,
      "interests")
  }

  /// What the member may judge, nothing said of it yet.
  private mutating func addReviews(
    _ applications: [Application], in view: some BooksView
  ) throws {
    let lines = try applications.filter { application in
      let declared = try Interests.find(member, application.code, in: view)
      return declared?.kind.recuses == false && ReviewRules.admits(nil, application.state)
    }.map { ReviewSheet.Line(application: $0.code) }
    add(ReviewSheet.self, lines, most: ReviewsGiven.mostReviews, .reviewGiven, "reviews")
  }

  private mutating func add<Sheet: MemberSheet>(
    _ sheet: Sheet.Type, _ lines: [Sheet.Line], most: Int, _ act: ActMessage.Act, _ name: String
  ) {
    for (number, first) in stride(from: 0, to: lines.count, by: most).enumerated() {
      let sheet = Sheet(lines: Array(lines[first..<min(first + most, lines.count)]))
      let stem = lines.count > most ? "\(name)-\(number + 1)" : name
      add(stem + ".csv", sheet.bytes)
      let message = ActMessage(act: act, member: member, nonce: nonce(), subject: sheet.hash)
      add(stem + ".message", message.bytes)
      add(
        stem + "-words.csv",
        SheetWords.empty(for: sheet.lines.map(\.application), salt: salt))
    }
  }

  /// A message for each answer, and a sheet from which one with several answers is made.
  private mutating func add(
    _ proposal: OpenProposal, in view: some BooksView, at now: Instant
  ) throws {
    var sheet = CSVWriter(for: .machines)
    sheet.row(["line", "collective", "requested", "proposed", "decision"])
    let currency = try view.first(BooksRow.self, where: [])?.currency ?? .euro
    var messages: [Paper] = []
    do {
      for decision in Approval.Decision.allCases {
        let made = try proposal.message(
          decision, by: member, in: view, at: now, nonce: nonce)
        guard let made else { continue }
        messages.append(
          Paper(name: "\(proposal.name)-\(decision.rawValue).message", bytes: made.bytes))
      }
      for line in try proposal.lines(for: member, in: view) {
        for text in [line.award.code.text, line.award.beneficiary.text] { sheet.text(text) }
        sheet.number(currency.plain(line.requested))
        sheet.number(currency.plain(line.award.amount))
        sheet.text(line.standing?.rawValue ?? "")
        sheet.endRow()
      }
    } catch InterestRefusal.undeclared {
      proposalsAfterInterests += 1
      return
    } catch  where AnswerRules.leavesOut(error) || AnswerRules.isOver(error) {
      return
    }
    proposals += 1
    papers += messages
    add(proposal.name + ".csv", sheet.bytes)
  }
}
