package import Council
package import Giving
package import Journal
import Keeping
package import Ledger

/// Two members count a cash box: its donations are cleared, and what is missing or too much is posted. Who
/// of them has a key signs for it.
package struct CountCash {
  package var box: AccountCode?
  package var counted: Amount
  package var members: [MemberCode]
  package var day: Day
  /// Which fund a difference is for, where the box holds several funds' money.
  package var fund: FundCode?
  /// What members signed of it.
  package var signed: [SignedMessage<ActMessage>]

  package init(
    box: AccountCode? = nil, counted: Amount, members: [MemberCode], day: Day,
    fund: FundCode? = nil, signed: [SignedMessage<ActMessage>] = []
  ) {
    self.box = box
    self.counted = counted
    self.members = members
    self.day = day
    self.fund = fund
    self.signed = signed
  }

  package struct Outcome {
    package let fact: CashCounted
    /// Funds that have more to promise now.
    package let funds: [FundCode]
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Outcome {
    try recorder.require(.cashCount)
    guard !counted.isNegative else { throw GivingRefusal.amountNotPositive }
    try requireMembers(in: view)
    try requireSignatures(in: view)
    let box = try MoneyAccounts.account(self.box, role: .cash, in: view)
    let waiting = try WaitingDonations.select(
      on: box, day: day, through: nil, names: nil, in: view, progress: { _ in })
    let held = try view.balances(.financial, fund: nil, through: day)
      .filter { $0.account == box }
      .map { FundShare(fund: $0.fund, amount: try $0.net()) }.filter { !$0.amount.isZero }
    let expected = try held.map(\.amount).sum()
    let id = recorder.makeID(Clearing.self)
    let fact = CashCounted(
      clearing: id, box: box, counted: counted, expected: expected,
      fund: try fundOfDifference(box, held, isNeeded: counted != expected, in: view),
      members: members.map(\.description), count: Int64(waiting.ids.count),
      gross: waiting.gross,
      parts: try recorder.recordParts(of: id, waiting.ids, on: day, reversibleUntil: nil),
      day: day, document: recorder.document)
    try recorder.record(fact)
    for message in signed {
      try recorder.record(
        CashCountSigned(
          count: id.text, signed: SignedAct(message), day: day, document: recorder.document))
    }
    return Outcome(fact: fact, funds: waiting.funds.sorted())
  }

  private func requireMembers(in view: some BooksView) throws {
    guard Set(members).count >= 2, Set(members).count == members.count else {
      throw GivingRefusal.twoMembersNeeded
    }
    for code in members {
      let member = try view.find(Member.self, .integer(code.number))
      guard let member, member.leftOn == nil else {
        throw KeepingRefusal.unknownMember(code.description)
      }
    }
  }

  /// What each of those who counted signs.
  package func subject(in view: some BooksView) throws -> Hash {
    CashCounted.subject(
      box: try MoneyAccounts.account(box, role: .cash, in: view), counted: counted, day: day,
      members: members.map(\.description))
  }

  /// Each who has a key has signed once, for this count, and nobody else.
  private func requireSignatures(in view: some BooksView) throws {
    let subject = try subject(in: view)
    var unsigned = Set(members)
    for message in signed.map(\.message) {
      guard message.subject == subject, unsigned.remove(message.member) != nil else {
        throw CouncilRefusal.messageOfAnotherAct(message.member)
      }
      try SignedActs.require(message, is: .cashCounted, on: subject, in: view)
    }
    for member in unsigned.sorted() {
      try SecondPerson.requireNameSuffices(for: member, in: view)
    }
  }

  private func fundOfDifference(
    _ box: AccountCode, _ held: [FundShare], isNeeded: Bool, in view: some BooksView
  ) throws -> FundCode {
    if let fund {
      guard try view.find(Fund.self, .text(fund.text)) != nil else {
        throw KeepingRefusal.fundUnknown(fund)
      }
      return fund
    }
    if held.count == 1 || !isNeeded { return held.first?.fund ?? .general }
    throw GivingRefusal.countFundAmbiguous(box, held.map(\.fund))
  }
}
