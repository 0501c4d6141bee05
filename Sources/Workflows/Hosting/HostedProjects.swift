package import Granting
import Journal
import Keeping
package import Ledger

/// Finding hosted projects, and what the state of one forbids.
package enum HostedProjects {
  package static func known(_ fund: FundCode, in view: some BooksView) throws -> HostedProject {
    guard let project = try of(fund, in: view) else {
      throw HostingRefusal.unknownProject(fund.text)
    }
    return project
  }

  /// The project that a fund, or the fund it is a child fund of, was opened for.
  package static func of(_ fund: FundCode, in view: some BooksView) throws -> HostedProject? {
    if let project = try view.find(HostedProject.self, .text(fund.text)) { return project }
    guard let parent = try view.find(Fund.self, .text(fund.text))?.parent else { return nil }
    return try view.find(HostedProject.self, .text(parent.text))
  }

  package static func payment(
    _ name: String, in view: some BooksView
  ) throws -> HostingPayment {
    guard let payment = try view.first(HostingPayment.self, where: [.equals("id", name)]) else {
      throw HostingRefusal.unknownPayment(name)
    }
    return payment
  }

  /// One that was asked for, and neither paid nor given up.
  package static func unpaid(_ name: String, in view: some BooksView) throws -> HostingPayment {
    let payment = try payment(name, in: view)
    guard payment.voidedOn == nil else { throw HostingRefusal.paymentVoided(name) }
    guard payment.paid == nil else { throw HostingRefusal.alreadyPaid(name) }
    return payment
  }

  /// What is left goes on only in the end; the rest is paid while the project may spend.
  static func requirePayable(
    _ project: HostedProject, for purpose: HostingPayment.Purpose
  ) throws -> HostedProject.Agreement {
    let mayPay = purpose == .devolution ? project.state == .windingDown : project.state.maySpend
    guard mayPay, let agreement = project.agreement else {
      throw HostingRefusal.stateForbids(project.fund, state: project.state, act: "paid from")
    }
    return agreement
  }

  /// What has ended, with its deed, collects no more.
  static func requireCollecting(_ fund: FundCode, in view: some BooksView) throws {
    guard let project = try of(fund, in: view), project.state == .closed else { return }
    throw HostingRefusal.stateForbids(
      project.fund, state: project.state, act: "collected for")
  }

  static func requireSpendable(_ fund: FundCode, act: String, in view: some BooksView) throws {
    guard let project = try of(fund, in: view), !project.state.maySpend else { return }
    throw HostingRefusal.stateForbids(project.fund, state: project.state, act: act)
  }

  static func requireActive(_ fund: FundCode, act: String, in view: some BooksView) throws {
    guard let project = try of(fund, in: view), project.state != .active else { return }
    throw HostingRefusal.stateForbids(project.fund, state: project.state, act: act)
  }

  /// What a project hosted in own name spends is a cost of ours, against a document; what is spent under
  /// a mandate is none.
  static func requireExpense(
    _ fund: FundCode, document: ID<Document>?, in view: some BooksView
  ) throws {
    guard let project = try of(fund, in: view) else { return }
    guard project.kind == .hostedInOwnName else {
      throw HostingRefusal.costUnderMandate(project.fund)
    }
    guard project.state.maySpend else {
      throw HostingRefusal.stateForbids(project.fund, state: project.state, act: "spent from")
    }
    guard document != nil else {
      throw HostingRefusal.documentMissing(act: "an expense of a project")
    }
  }

  /// Money held under a mandate stays where it is.
  static func requireSameOwner(
    _ from: FundCode, _ to: FundCode, in view: some BooksView
  ) throws {
    let projects = try [from, to].map { try of($0, in: view) }
    guard projects.contains(where: { $0?.kind == .hostedByMandate }),
      projects[0]?.fund != projects[1]?.fund
    else { return }
    throw HostingRefusal.mandateCrossed(from: from, to: to)
  }
}
