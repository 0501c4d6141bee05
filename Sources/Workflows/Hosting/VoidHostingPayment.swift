import Council
package import Granting
import Journal
package import Ledger

/// Undoes a payment of a hosted project that was recorded by mistake, in both books; or gives up one that
/// was only asked for.
package struct VoidHostingPayment {
  package var payment: String
  package var day: Day

  package init(_ payment: String, day: Day) {
    self.payment = payment
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingPayment {
    try recorder.require(.hostedVoid)
    let payment = try HostedProjects.payment(payment, in: view)
    guard payment.voidedOn == nil else { throw HostingRefusal.paymentVoided(payment.id.text) }
    let earliest = payment.paid?.day ?? payment.askedOn
    guard day >= earliest else {
      throw HostingRefusal.dayTooEarly(payment.fund, earliest: earliest, given: day)
    }
    let project = try HostedProjects.known(payment.fund, in: view)
    guard project.state != .closed else {
      throw HostingRefusal.stateForbids(payment.fund, state: project.state, act: "paid back to")
    }
    try recorder.record(
      HostingPaymentVoided(payment: payment.id, day: day, document: recorder.document))
    return payment
  }
}
