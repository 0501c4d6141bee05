import Granting
import Journal
import Keeping
import Ledger

extension HostingProposed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      HostedProject(
        fund: fund, kind: kind, collective: collective, proposedOn: day,
        proposal: books.place.seq))
  }
}

extension HostingAgreed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard let document else { throw HostingRefusal.documentMissing(act: "an agreement") }
    var project = try HostedProjects.known(fund, in: books.tables)
    project.state = .active
    project.agreement = HostedProject.Agreement(
      basis: basis, confirmedBy: confirmedBy, fee: fee, document: document, day: day,
      seq: books.place.seq)
    try books.tables.update(project)
  }
}

extension HostingChanged: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var project = try HostedProjects.known(fund, in: books.tables)
    project.state = state
    project.closedOn = state == .closed ? day : nil
    project.deed = state == .closed ? document : nil
    try books.tables.update(project)
  }
}

extension HostingPaid: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let project = try HostedProjects.known(fund, in: books.tables)
    let isOurs = project.kind == .hostedInOwnName
    let entry = try books.post(
      try entry(
        against: try books.account(isOurs ? .grantExpense : .heldForOthers),
        feeIncome: try books.account(.hostingFee)))
    var commitments = [
      try books.commit(
        amount, from: .free, to: purpose == .devolution ? .moved : .cost, fund: fund, on: day,
        label: purpose.label)
    ]
    if let feeFund {
      commitments.append(
        try books.commit(
          amount, from: .cleared, to: .free, fund: feeFund, on: day, label: purpose.label))
    }
    try books.tables.insert(
      HostingPayment(
        seq: books.place.seq, id: id, fund: fund, purpose: purpose, amount: amount,
        account: account, day: day, entry: entry, commitments: commitments.compactMap { $0 }))
  }
}

extension HostingPaymentVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payment = try HostedProjects.payment(payment.text, in: books.tables)
    try books.reverse(entry: payment.entry, on: day)
    try books.undo(commitments: payment.commitments, on: day)
    payment.voidedOn = day
    try books.tables.update(payment)
  }
}
