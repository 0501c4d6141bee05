import Council
import Granting
import Journal
import SQLiteStore
import Workflows

/// What changes an account, or what is known of it.
extension CollectiveIban {
  func register(_ iban: String, _ session: Session) throws {
    var options = AccountOptions()
    options.iban = iban
    options.bic = bic
    options.holder =
      try holder
      ?? session.read { view in
        try Payees.account(of: selection.payees(in: view)[0], in: view)?.holder
      }
    guard let account = try options.account(of: nil) else { return }
    try session.commit(writing) { view, recorder in
      let known = try selection.payees(in: view)[0]
      try session.warn(ofShared: account, of: known.collective, in: view)
      return try ChangePayee(
        collective: known.collective, payee: known.code.description, account: account
      ).decide(view, &recorder, today: session.today)
    } saying: { code in
      Said(
        "account of \(code) changed: another member checks it before money leaves",
        ids: [code.description])
    }
  }

  func verify(_ verified: HolderVerification, _ session: Session) throws {
    let workflow = VerifyPayees(
      accounts: selection, verification: verified, reason: reason.flatMap(AnswerReason.init),
      words: words.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder).map(\.code)
    } saying: { payees in
      let isOpen = verified.needsReason && workflow.reason == nil
      let open = isOpen ? "; say why money goes there with --reason" : ""
      return Said(
        "\(subject(payees)): the bank says \(verified.rawValue)\(open)",
        ids: payees.map(\.description))
    }
  }

  /// - Parameter said: what was said of the accounts, before who said so.
  func record(_ workflow: some ActOnAccounts, _ said: String, _ session: Session) throws {
    let actor = try session.actor()
    let kind = type(of: workflow).act
    var workflow = workflow
    if act.message {
      let subject = try session.read { try workflow.subjects(in: $0)[0] }
      return try act.writeMessage(on: kind, subject, by: actor, in: session)
    }
    let unsigned = workflow
    workflow.signed = try act.messages(on: kind, by: actor, in: session, writing) {
      try unsigned.subjects(in: $0)
    }
    let signed = workflow
    try session.commit(writing, input: act.files) { view, recorder in
      try signed.decide(view, &recorder, today: session.today)
    } saying: { acted in
      let members = acted.members.sorted().map(\.description).joined(separator: ", ")
      return Said(
        "\(subject(acted.payees)) \(said) \(members)\(signed.signed.isEmpty ? "" : ", signed")",
        ids: acted.payees.map(\.description))
    }
  }

  private func subject(_ payees: [PayeeCode]) -> String {
    payees.count == 1 ? "account of \(payees[0])" : "\(payees.count) accounts"
  }
}
