import Council
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

extension HostingAsked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      HostingPayment(
        seq: books.place.seq, id: id, fund: fund, purpose: purpose, amount: amount,
        feeFund: feeFund, charge: charge ?? .aid, askedOn: day, askedBy: try books.place.member,
        subject: subjectOfCheck))
  }
}

extension HostingChecked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payment = try HostedProjects.payment(payment.text, in: books.tables)
    payment.checkers.insert(try signed?.member ?? books.place.member)
    if let signed { try books.accept(signed, as: .hostingChecked, on: payment.subject) }
    try books.tables.update(payment)
  }
}

extension HostingPaid: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payment = try HostedProjects.payment(payment.text, in: books.tables)
    let project = try HostedProjects.known(payment.fund, in: books.tables)
    let isOurs = project.kind == .hostedInOwnName
    let uses = isOurs ? try books.dedicatedUses(of: payment.amount, in: payment.fund) : []
    let entry = try books.post(
      try payment.entry(
        from: account, on: day,
        against: try books.account(isOurs ? payment.charge.role : .heldForOthers),
        feeIncome: try books.account(.hostingFee), uses: uses))
    let (amount, label) = (payment.amount, payment.purpose.label)
    var commitments = [
      try books.commit(
        amount, from: .free, to: payment.purpose == .devolution ? .moved : .cost,
        fund: payment.fund, on: day, label: label)
    ]
    if let feeFund = payment.feeFund {
      commitments.append(
        try books.commit(
          amount, from: .cleared, to: .free, fund: feeFund, on: day, label: label))
    }
    payment.paid = HostingPayment.Paid(
      seq: books.place.seq, day: day, by: try books.place.member, account: account, entry: entry,
      commitments: commitments.compactMap { $0 })
    try books.tables.update(payment)
  }
}

extension HostingPaymentVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payment = try HostedProjects.payment(payment.text, in: books.tables)
    if let paid = payment.paid {
      try books.reverse(entry: paid.entry, on: day)
      try books.undo(commitments: paid.commitments, on: day)
    }
    payment.voidedOn = day
    try books.tables.update(payment)
  }
}
