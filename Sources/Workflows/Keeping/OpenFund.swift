import Council
import Granting
import Keeping
package import Ledger

/// Opens a fund: money under one restriction.
package struct OpenFund {
  package var code: FundCode
  package var name: String
  package var kind: FundKind
  package var parent: FundCode?

  package init(code: FundCode, name: String, kind: FundKind, parent: FundCode? = nil) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Fund {
    try recorder.require(.fundOpen)
    guard kind != .unassigned else { throw KeepingRefusal.noSuchFundKind(kind) }
    if parent == nil, kind.isHosted { throw HostingRefusal.openedAsProject(kind) }
    guard try view.find(Fund.self, .text(code.text)) == nil else {
      throw KeepingRefusal.fundKnown(code)
    }
    if let parent {
      let owner = try Funds.known(parent, in: view)
      guard owner.kind == kind else {
        throw KeepingRefusal.fundOfOtherKind(parent, expected: kind)
      }
      guard code.designation(in: parent) != nil else {
        throw KeepingRefusal.fundOutsideParent(code, parent: parent)
      }
    }
    let fund = Fund(code: code, name: name, kind: kind, parent: parent)
    try recorder.record(FundOpened(fund: fund, day: today, document: recorder.document))
    return fund
  }
}

/// Funds as a person names them.
package enum Funds {
  package static func known(_ code: FundCode, in view: some BooksView) throws -> Fund {
    guard let fund = try view.find(Fund.self, .text(code.text)) else {
      throw KeepingRefusal.fundUnknown(code)
    }
    return fund
  }

  /// Money that nobody has identified is never spent, set aside or given.
  package static func spendable(_ code: FundCode, in view: some BooksView) throws -> Fund {
    let fund = try known(code, in: view)
    guard fund.kind != .unassigned else { throw KeepingRefusal.fundNeverSpent(code) }
    return fund
  }
}
