package import Council
package import Granting
import Journal
package import Ledger

/// A second person has looked at a payment asked of a hosted project.
package struct CheckHosting {
  package var payment: String
  package var day: Day
  package var signed: [SignedMessage<ActMessage>]

  package init(_ payment: String, day: Day, signed: [SignedMessage<ActMessage>] = []) {
    self.payment = payment
    self.day = day
    self.signed = signed
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingPayment {
    try recorder.require(.hostedCheck)
    let payment = try HostedProjects.unpaid(payment, in: view)
    let second = try SecondPerson(
      of: .hostingChecked, on: payment.subject, among: signed, else: recorder.actor, in: view)
    guard second.member != payment.askedBy else {
      throw HostingRefusal.recorderChecks(second.member, payment: payment.id.text)
    }
    guard day >= payment.askedOn else {
      throw HostingRefusal.dayTooEarly(payment.fund, earliest: payment.askedOn, given: day)
    }
    try recorder.record(
      HostingChecked(
        payment: payment.id, signed: second.signed.map(SignedAct.init), day: day,
        document: recorder.document))
    return try HostedProjects.payment(payment.id.text, in: recorder.tables)
  }
}
