import Granting
import Keeping
import Ledger

/// What a host may still keep of what came in for a project.
enum HostingFees {
  static func require(
    _ amount: Amount, of project: HostedProject, in view: some BooksView
  ) throws {
    let left = try left(of: project, in: view)
    guard amount <= left else {
      throw HostingRefusal.aboveFee(
        project.fund, rate: project.agreement?.fee ?? .none, left: left, asked: amount)
    }
  }

  /// The agreed part of all that came in, less what was kept before.
  static func left(of project: HostedProject, in view: some BooksView) throws -> Amount {
    guard let rate = project.agreement?.fee else { return .zero }
    let received = try Commitments(of: project.fund, in: view).net(.cleared).negated()
    let kept = try view.rows(HostingPayment.self, where: [.equals("fund", project.fund.text)])
      .filter { $0.purpose == .fee && $0.paid != nil && $0.voidedOn == nil }.map(\.amount).sum()
    return try rate.of(max(.zero, received)) - kept
  }
}
