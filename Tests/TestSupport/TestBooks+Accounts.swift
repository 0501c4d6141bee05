package import Council
import Giving
import Granting
import Journal
import Keeping
import Workflows

extension TestBooks {
  /// A member calls back about all accounts that nobody has called back about, and all are right.
  package func callBack(as member: MemberCode = MemberCode(number: 4)) throws {
    try commit(as: member) { view, recorder in
      let accounts = try view.rows(Payee.self).filter { $0.iban != nil && $0.checkedBy == nil }
      guard !accounts.isEmpty else { return }
      _ = try CheckPayees(accounts: AccountSelection(accounts.map(\.code.description)))
        .decide(view, &recorder, today: today)
    }
  }

  /// Whatever documents are missing of checklists under way have come.
  package func completeChecklists(as member: MemberCode = MemberCode(number: 4)) throws {
    try commit(as: member) { view, recorder in
      let policy = try Policies.inForce(on: today, in: view)
      let document: ID<Document> = recorder.makeID()
      for checklist in try Checklists.open(under: policy, in: view) {
        for item in checklist.missing {
          try recorder.record(
            ChecklistItemReceived(
              application: checklist.application.id, item: item, day: today, document: document))
        }
      }
    }
  }

  /// A member has looked, and found nothing, wherever a gate is not answered yet.
  package func openGates(as member: MemberCode = MemberCode(number: 4)) throws {
    try commit(as: member) { view, recorder in
      for gate in try GatesToPass.all(in: view) where gate.standing == nil {
        let code = gate.subject.code
        let isCampaign = gate.subject.thing == .campaign
        let selection = GateSelection(
          names: isCampaign ? [] : [code], campaign: isCampaign ? CampaignCode(known: code) : nil)
        _ = try AnswerGates(
          gates: [gate.gate], selection: selection, answer: .clear, day: today
        ).decide(view, &recorder)
      }
    }
  }
}
